import type { Gap, OpenQuestion } from '../model/index.ts';

/** Wraps an open question, so that it can stand where a fact is required. */
export const gapOf =
  <T>() =>
  (open: OpenQuestion<T>): Gap<T> => ({ gap: open });
