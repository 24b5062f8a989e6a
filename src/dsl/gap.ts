import type { Gap, OpenFact, OpenQuestion } from '../model/index.ts';

/** Wraps an open question, so that it can stand where a fact is required. */
export const gapOf = <T>() =>
  ((open: OpenQuestion<T>): OpenFact<T> => ({ gap: open })) as unknown as (
    open: OpenQuestion<T>,
  ) => Gap<T>;
