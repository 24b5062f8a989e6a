/** The file that an import names; or what is wrong with it; or that this is reported already. */
export type Resolved = { file: string } | { refusal: string; rule?: string } | 'reported';
