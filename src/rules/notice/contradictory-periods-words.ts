import type { Language } from '../../model/index.ts';
import { simplified } from '../simplified.ts';

/** The months of a year, as simplified texts write them. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: simplified(
    'January February March April May June July August September October November December',
  ).split(' '),
  fr: simplified(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ).split(' '),
};

/** At the start of a sentence, or of the document itself: software has versions too. */
const VERSIONS = {
  en: /(?:^|[\n.!?]\W*|\b(?:policy|notice|statement),? \(?)version (\d+(?:\.\d+)*)/,
  fr: /(?:^|[\n.!?]\W*|\b(?:politique|notice|mention|charte),? \(?)version (?:n° ?)?(\d+(?:\.\d+)*)/,
} as const satisfies Record<Language, RegExp>;

const DATE = '(\\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) (\\d{4})|(\\d{4}-\\d{2}-\\d{2})';

const LAST_UPDATE = {
  en: '\\blast (?:updated|revised|modified|changed)(?: on|:)*',
  fr: '\\bdernière (?:mise à jour|modification)(?: le| du| en date du| ?:)*',
} as const satisfies Record<Language, string>;

const updated = (language: Language) =>
  new RegExp(`${simplified(LAST_UPDATE[language])} (?:${DATE})`);
const UPDATED = { en: updated('en'), fr: updated('fr') };

/** The version that a text gives of the notice it stands in: ‘version 2.1’. */
export const versionSaid = (text: string, language: Language): string | undefined =>
  VERSIONS[language].exec(simplified(text))?.[1];

/** The day on which a text says that its notice was last updated, `YYYY-MM-DD`. */
export function dateSaid(text: string, language: Language): string | undefined {
  const match = UPDATED[language].exec(simplified(text));
  if (!match) return undefined;
  const [, day = '', name = '', year = '', iso] = match;
  if (iso !== undefined) return iso;
  const month = MONTHS[language].indexOf(name) + 1;
  return month === 0
    ? undefined
    : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
