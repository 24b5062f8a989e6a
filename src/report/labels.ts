import type { Severity } from '../check/index.ts';
import { dayInWords } from '../messages/day-in-words.ts';
import type { Language } from '../model/index.ts';

/** Words for one and for several of a thing; `#` stands for the number. */
export type Counted = Readonly<{ one: string; other: string }>;

/** Words that formats share. French sets a no-break space before `:` and a narrow one before `;`. */
export interface Labels {
  severity: Readonly<Record<Severity, string>>;
  counted: Readonly<
    Record<
      Severity | 'gap' | 'accepted' | 'known' | 'organisation' | 'activity' | 'place' | 'more',
      Counted
    >
  >;
  sections: Readonly<Record<Severity | 'gap' | 'accepted' | 'known', string>>;
  clean: string;
  /** The field, the law that a finding rests on, and what to do about it, each before its text. */
  field: string;
  law: string;
  help: string;
  /** What a rule says when it finds something. */
  messages: string;
  ruleSeverity: string;
  /** `#` stands for the severity that a rule has for others. */
  insteadOf: string;
  /** The rules that rest on an article. */
  rules: string;
  /** `#` stands for the day for which the registry was judged. */
  asOf: string;
  /** `#` stands for who accepted it, and until when. */
  accepted: string;
  acceptedUntil: string;
  seeAll: string;
  seeRule: string;
  /** Other places, before their list. */
  seeAlso: string;
  colon: string;
}

export const LABELS = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'remark' },
    counted: {
      error: { one: '# error', other: '# errors' },
      warning: { one: '# warning', other: '# warnings' },
      info: { one: '# remark', other: '# remarks' },
      gap: { one: '# open question', other: '# open questions' },
      accepted: { one: '# finding accepted', other: '# findings accepted' },
      known: { one: '# finding in the baseline', other: '# findings in the baseline' },
      organisation: { one: '# organisation', other: '# organisations' },
      activity: { one: '# activity', other: '# activities' },
      place: { one: '# place', other: '# places' },
      more: { one: 'and # more', other: 'and # more' },
    },
    sections: {
      error: 'Errors',
      warning: 'Warnings',
      info: 'Remarks',
      gap: 'Not yet established',
      accepted: 'Accepted',
      known: 'In the baseline',
    },
    clean: 'Nothing to correct',
    field: 'Field',
    law: 'Law',
    help: 'What to do',
    messages: 'What it says',
    ruleSeverity: 'Severity',
    insteadOf: 'here, instead of #',
    rules: 'Rules that rest on it',
    asOf: 'as of #',
    accepted: 'Accepted (#)',
    acceptedUntil: 'until #',
    seeAll: 'All of them: ropa check --format markdown',
    seeRule: 'More about a rule: ropa explain #',
    seeAlso: 'See also',
    colon: ': ',
  },
  fr: {
    severity: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
    counted: {
      error: { one: '# erreur', other: '# erreurs' },
      warning: { one: '# avertissement', other: '# avertissements' },
      info: { one: '# remarque', other: '# remarques' },
      gap: { one: '# question ouverte', other: '# questions ouvertes' },
      accepted: { one: '# constat accepté', other: '# constats acceptés' },
      known: { one: '# constat antérieur', other: '# constats antérieurs' },
      organisation: { one: '# organisme', other: '# organismes' },
      activity: { one: '# traitement', other: '# traitements' },
      place: { one: '# endroit', other: '# endroits' },
      more: { one: 'et # autre', other: 'et # autres' },
    },
    sections: {
      error: 'Erreurs',
      warning: 'Avertissements',
      info: 'Remarques',
      gap: 'Points à établir',
      accepted: 'Constats acceptés',
      known: 'Constats antérieurs',
    },
    clean: 'Rien à corriger',
    field: 'Champ',
    law: 'Texte',
    help: 'À faire',
    messages: 'Ce qu’elle dit',
    ruleSeverity: 'Gravité',
    insteadOf: 'ici, au lieu de #',
    rules: 'Règles qui en découlent',
    asOf: 'au #',
    accepted: 'Accepté (#)',
    acceptedUntil: 'jusqu’au #',
    seeAll: 'La liste entière\u00a0: ropa check --format markdown',
    seeRule: 'En savoir plus sur une règle\u00a0: ropa explain #',
    seeAlso: 'Voir aussi',
    colon: '\u00a0: ',
  },
} as const satisfies Record<Language, Labels>;

/** Puts a text in place of `#`. */
export const fill = (label: string, text: string): string => label.replace('#', () => text);

/** ‘1 error’, ‘3 errors’. */
export function counted(count: number, words: Counted, language: Language): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? words.one : words.other;
  return fill(form, String(count));
}

/** A day, `YYYY-MM-DD`, as people write it, on one line. */
export const dayIn = (day: string, language: Language): string =>
  dayInWords(day, language).replaceAll(' ', '\u00a0');
