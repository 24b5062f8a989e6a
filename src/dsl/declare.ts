import { type Declarations, type Kind, markAs, type ReferenceTo } from '../model/index.ts';

/** The function that declares a kind: an identity function, never generic in what it is given. */
export const declare =
  <K extends Kind, T>(kind: K) =>
  (declaration: Declarations<T>[K]): ReferenceTo<K> =>
    markAs(kind, declaration as object) as unknown as ReferenceTo<K>;
