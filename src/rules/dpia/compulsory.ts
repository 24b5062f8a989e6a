import { type AnyText, LANGUAGES, type Path, type Registry, resolve } from '../../model/index.ts';
import { isFrench } from '../french-law.ts';
import { phraseFinder } from '../phrases.ts';
import type { ControlledActivity } from '../visits.ts';
import { type Wording, wordingsOf } from '../words.ts';
import { EXEMPTION_WORDS, LISTED_IN_FRANCE, NOT_LISTED } from './listed-in-france.ts';
import { riskCriteriaOf, usesSensitiveData } from './risk-criteria.ts';

/** What makes an impact assessment compulsory, and where it stands. */
export interface Compulsory {
  path: Path;
  why: 'large-scale' | 'listed' | 'vulnerable';
  data: Readonly<Record<string, AnyText>>;
}

/** Why the law itself asks for an assessment of an activity, if it does. Art. 35(3)-(4) GDPR. */
export function compulsoryFor(
  activity: ControlledActivity,
  registry: Registry,
): Compulsory | undefined {
  const { id, riskCriteria, dpia } = activity;
  const scale = riskCriteria?.indexOf('large-scale') ?? -1;
  if (scale >= 0 && usesSensitiveData(activity)) {
    return { path: ['activities', id, 'riskCriteria', scale], why: 'large-scale', data: {} };
  }
  if (!isFrench(registry.organisation.country)) return undefined;
  if (dpia && 'reason' in dpia && saysExempt(dpia.reason)) return undefined;
  return revealing(activity) ?? listedByWords(activity, registry);
}

/** Data that tell people apart for sure, of people who cannot easily refuse: items 2 and 11. */
function revealing(activity: ControlledActivity): Compulsory | undefined {
  const at = (activity.specialData ?? []).findIndex(({ category }) =>
    ['biometric-identification', 'genetic'].includes(resolve(category).special),
  );
  if (at < 0 || !riskCriteriaOf(activity).includes('vulnerable')) return undefined;
  return { path: ['activities', activity.id, 'specialData', at], why: 'vulnerable', data: {} };
}

const KINDS = LISTED_IN_FRANCE.map(({ kind, words }) => ({
  kind,
  find: phraseFinder(words, NOT_LISTED),
}));

/** Says whether it is worth asking for each kind in turn. */
const findAny = phraseFinder(
  {
    en: LISTED_IN_FRANCE.flatMap(({ words }) => words.en),
    fr: LISTED_IN_FRANCE.flatMap(({ words }) => words.fr),
  },
  NOT_LISTED,
);

function listedByWords(activity: ControlledActivity, registry: Registry): Compulsory | undefined {
  for (const { text, language, path } of wordingsIn(activity, registry)) {
    if (findAny(text, language) === undefined) continue;
    for (const { kind, find } of KINDS) {
      const words = find(text, language);
      if (words !== undefined) return { path, why: 'listed', data: { words, kind } };
    }
  }
  return undefined;
}

/** What an activity is called, and what it is for. */
function wordingsIn({ id, name, purposes }: ControlledActivity, registry: Registry): Wording[] {
  const [leading] = registry.organisation.languages;
  const path = ['activities', id];
  return [
    ...wordingsOf(name, leading, [...path, 'name']),
    ...purposes.flatMap(({ purpose }, index) =>
      wordingsOf(purpose, leading, [...path, 'purposes', index, 'purpose']),
    ),
  ];
}

const exemption = phraseFinder(EXEMPTION_WORDS);

/** Whether the reason for making none is what the lists themselves say. */
const saysExempt = (reason: AnyText): boolean =>
  LANGUAGES.some((leading) =>
    wordingsOf(reason, leading, []).some(
      ({ text, language }) => exemption(text, language) !== undefined,
    ),
  );
