import type * as z from 'zod';
import { type Declared, KINDS, type Kind, type Language } from '../index.ts';
import { activity } from './activity.ts';
import { communication } from './communication.ts';
import { criminalDataCategory, dataCategory, specialDataCategory } from './data-category.ts';
import { dataSubject } from './data-subject.ts';
import { notice } from './notice.ts';
import { organisation } from './organisation.ts';
import { recipient } from './recipient.ts';
import type { TextSchema } from './record.ts';
import { securityMeasure } from './security-measure.ts';
import { textSchema } from './text.ts';
import { tracker } from './tracker.ts';

type Schemas = { [K in Kind]: z.ZodType<Declared<K>> };

const MAKE: { [K in Kind]: (text: TextSchema) => Schemas[K] } = {
  organisation,
  dataSubject,
  dataCategory,
  specialDataCategory,
  criminalDataCategory,
  recipient,
  securityMeasure,
  tracker,
  communication,
  activity,
  notice,
};

/** Each is made when it is first asked for: after one change, few are. */
function schemas(text: TextSchema): Schemas {
  const made: Partial<Record<Kind, unknown>> = {};
  const lazily = (kind: Kind) => {
    made[kind] ??= MAKE[kind](text);
    return made[kind];
  };
  const all = KINDS.map((kind) => [kind, { enumerable: true, get: () => lazily(kind) }] as const);
  return Object.defineProperties({}, Object.fromEntries(all)) as Schemas;
}

const cache = new Map<string, Schemas>();

/** The schema of every kind of declaration, for a registry in these languages. */
export function schemasFor(languages: readonly Language[]): Schemas {
  const key = [...languages].sort().join();
  const known = cache.get(key) ?? schemas(textSchema(languages));
  cache.set(key, known);
  return known;
}
