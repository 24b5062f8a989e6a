import { type Declared, type Reference, resolve } from '../../model/index.ts';
import { type Cursor, declarationAt, each } from '../core/cursor.ts';

type DataSubject = Cursor<Declared<'dataSubject'>>;

/** The data subjects that a list refers to. */
export const dataSubjectsOf = (list: Cursor<unknown>): DataSubject[] =>
  each<Reference<'dataSubject'>>(list).map(({ value }) => declarationAt(resolve(value)));

/** Those of these data subjects that a list names; all of them where it is left out. */
export function named(list: Cursor<unknown>, among: readonly DataSubject[]): DataSubject[] {
  if (list.value === undefined) return [...among];
  const ids = new Set(dataSubjectsOf(list).map(({ value }) => value.id));
  return among.filter(({ value }) => ids.has(value.id));
}

/** Whether something said of the data subjects of a list concerns any of these. */
export const concerns = (list: Cursor<unknown>, these: readonly DataSubject[]): boolean =>
  named(list, these).length > 0;
