import type { Language, Text } from '../model/index.ts';
import { declare } from './declare.ts';
import { gapOf } from './gap.ts';

const functions = <T>() => ({
  organisation: declare<'organisation', T>('organisation'),
  dataSubject: declare<'dataSubject', T>('dataSubject'),
  dataCategory: declare<'dataCategory', T>('dataCategory'),
  specialDataCategory: declare<'specialDataCategory', T>('specialDataCategory'),
  criminalDataCategory: declare<'criminalDataCategory', T>('criminalDataCategory'),
  recipient: declare<'recipient', T>('recipient'),
  securityMeasure: declare<'securityMeasure', T>('securityMeasure'),
  tracker: declare<'tracker', T>('tracker'),
  communication: declare<'communication', T>('communication'),
  activity: declare<'activity', T>('activity'),
  notice: declare<'notice', T>('notice'),
  gap: gapOf<T>(),
});

/**
 * The functions for a registry in several languages, in which every text is an object with one
 * string per language:
 *
 * ```ts
 * // registry/acme/language.ts
 * import { languages } from 'ropa';
 * export const { activity, recipient, gap } = languages('en', 'fr');
 * ```
 *
 * A registry in one language imports the functions from `ropa` and writes plain strings.
 */
export const languages = <const L extends Language>(..._languages: readonly L[]) =>
  functions<Text<L>>();

export const monolingual = functions<string>();
