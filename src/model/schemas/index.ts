import type * as z from 'zod';
import type { Declared, Kind, Language } from '../index.ts';
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

const schemas = (text: TextSchema): Schemas => ({
  organisation: organisation(text),
  dataSubject: dataSubject(text),
  dataCategory: dataCategory(text),
  specialDataCategory: specialDataCategory(text),
  criminalDataCategory: criminalDataCategory(text),
  recipient: recipient(text),
  securityMeasure: securityMeasure(text),
  tracker: tracker(text),
  communication: communication(text),
  activity: activity(text),
  notice: notice(text),
});

const cache = new Map<string, Schemas>();

/** The schema of every kind of declaration, for a registry in these languages. */
export function schemasFor(languages: readonly Language[]): Schemas {
  const key = [...languages].sort().join();
  const known = cache.get(key) ?? schemas(textSchema(languages));
  cache.set(key, known);
  return known;
}
