import type { Kind } from '../model/index.ts';

/** Something that a registry file declares: its kind, its value as written, and its file. */
export interface Declaration {
  kind: Kind;
  value: Readonly<Record<string, unknown>>;
  /** Absolute path. */
  file: string;
}
