import type { Path } from '../../model/index.ts';

/** Words in a document, with the data path of the declaration that they come from. */
export interface Sourced {
  readonly text: string;
  readonly path: Path;
}

/** Words with their origin. */
export const sourced = (text: string, path: Path): Sourced => ({ text, path });
