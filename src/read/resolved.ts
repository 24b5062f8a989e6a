/**
 * The file that an import names, and whether by its very path; or what is wrong with it; or that this is
 * reported already.
 */
export type Resolved =
  | { file: string; byPath: boolean }
  | { refusal: string; rule?: string }
  | 'reported';
