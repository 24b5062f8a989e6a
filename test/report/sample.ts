import { createColors } from 'picocolors';
import type { Language } from '../../src/model/index.ts';
import type { ReportOptions } from '../../src/report/options.ts';
import type { Report, ReportedFinding } from '../../src/report/report.ts';

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
});

/** One finding of each sort, as a registry of two organisations might give them. */
const FINDINGS = {
  en: [
    {
      rule: 'legitimate-interests/interest-stated',
      severity: 'error',
      message: 'The interest pursued by “newsletter” is not stated.',
      article: 'Art. 6(1)(f) GDPR; Art. 13(1)(d) GDPR',
      organisation: 'acme',
      path: 'activities.newsletter.purposes[0].legalBasis.interest',
      file: 'registry/acme/activities/newsletter.ts',
      ...at(4, 17, 4, 50),
      help: 'Say which interest, in words that people can challenge.',
    },
    {
      rule: 'retention/start-event',
      severity: 'warning',
      message: 'This period does not say from when it runs.',
      article: 'Art. 13(2)(a) GDPR',
      organisation: 'acme',
      path: 'activities.newsletter.retention[0]',
      file: 'registry/acme/activities/newsletter.ts',
      ...at(6, 5, 8, 6),
      help: 'Name the event from which the period runs.',
      related: [
        {
          file: 'registry/acme/activities/contest.ts',
          ...at(12, 3, 14, 4),
          message: 'Here the same data are kept from the last contact.',
        },
      ],
    },
    {
      rule: 'gaps/open',
      severity: 'warning',
      message: 'Open question: Who answers for the newsletter?',
      article: 'Art. 5(2) GDPR',
      organisation: 'acme',
      path: 'activities.newsletter.owner',
      file: 'registry/acme/activities/newsletter.ts',
      ...at(9, 10, 9, 58),
      help: 'Find the answer and write it in place of gap(…).',
    },
    {
      rule: 'dpo/conflict',
      severity: 'info',
      message: 'The officer and the management have one address.',
      article: 'Art. 38(6) GDPR',
      organisation: 'acme',
      path: 'organisation.dpo.contact',
      file: 'registry/acme/organisation.ts',
      ...at(1, 1, 1, 1),
      help: 'Give the officer an address of their own.',
      related: [{ file: 'registry/acme/people.ts', ...at(3, 5, 3, 20) }],
    },
    {
      rule: 'retention/range-not-period',
      severity: 'error',
      message: '5 to 10 years is a range.',
      article: 'Art. 13(2)(a) GDPR',
      organisation: 'borealis',
      path: 'activities.orders.retention[0].archive.period',
      file: 'registry/borealis/activities/orders.ts',
      ...at(2, 3, 2, 9),
      help: 'Write one period for each case.',
      acknowledged: {
        by: 'Data protection officer',
        reason: 'The published notice states this range.',
        until: '2027-01-01',
      },
    },
  ],
  fr: [
    {
      rule: 'legitimate-interests/interest-stated',
      severity: 'error',
      message: 'L’intérêt que poursuit «\u00a0newsletter\u00a0» n’est pas indiqué.',
      article: 'Art. 6(1)(f) GDPR; Art. 13(1)(d) GDPR',
      organisation: 'acme',
      path: 'activities.newsletter.purposes[0].legalBasis.interest',
      file: 'registry/acme/activities/newsletter.ts',
      ...at(4, 17, 4, 50),
      help: 'Dites quel intérêt, en des termes que l’on peut contester.',
    },
    {
      rule: 'retention/start-event',
      severity: 'warning',
      message: 'Cette durée ne dit pas à partir de quand elle court.',
      article: 'Art. 13(2)(a) GDPR',
      organisation: 'acme',
      path: 'activities.newsletter.retention[0]',
      file: 'registry/acme/activities/newsletter.ts',
      ...at(6, 5, 8, 6),
      help: 'Nommez l’événement qui fait courir la durée.',
      related: [
        {
          file: 'registry/acme/activities/contest.ts',
          ...at(12, 3, 14, 4),
          message: 'Ici, les mêmes données sont conservées à compter du dernier contact.',
        },
      ],
    },
    {
      rule: 'gaps/open',
      severity: 'warning',
      message: 'Question ouverte\u00a0: qui répond de la lettre d’information\u202f?',
      article: 'Art. 5(2) GDPR',
      organisation: 'acme',
      path: 'activities.newsletter.owner',
      file: 'registry/acme/activities/newsletter.ts',
      ...at(9, 10, 9, 58),
      help: 'Trouvez la réponse et écrivez-la à la place de gap(…).',
    },
    {
      rule: 'dpo/conflict',
      severity: 'info',
      message: 'Le délégué et la direction ont une même adresse.',
      article: 'Art. 38(6) GDPR',
      organisation: 'acme',
      path: 'organisation.dpo.contact',
      file: 'registry/acme/organisation.ts',
      ...at(1, 1, 1, 1),
      help: 'Donnez au délégué une adresse à lui.',
      related: [{ file: 'registry/acme/people.ts', ...at(3, 5, 3, 20) }],
    },
    {
      rule: 'retention/range-not-period',
      severity: 'error',
      message: '5 à 10 ans est une fourchette.',
      article: 'Art. 13(2)(a) GDPR',
      organisation: 'borealis',
      path: 'activities.orders.retention[0].archive.period',
      file: 'registry/borealis/activities/orders.ts',
      ...at(2, 3, 2, 9),
      help: 'Écrivez une durée pour chaque cas.',
      acknowledged: {
        by: 'Délégué à la protection des données',
        reason: 'La notice publiée indique cette fourchette.',
        until: '2027-01-01',
      },
    },
  ],
} as const satisfies Record<Language, readonly ReportedFinding[]>;

const NUMBERS = { errors: 1, warnings: 2, infos: 1, acknowledged: 1, gaps: 1 };

export const sampleReport = (language: Language): Report => ({
  asOf: '2026-11-22',
  findings: FINDINGS[language],
  fingerprints: FINDINGS[language].map((_, index) => `print-${index + 1}`),
  summary: { ...NUMBERS, organisations: 3, activities: 4 },
});

/** A report of nothing but this. */
export const reportOf = (...findings: ReportedFinding[]): Report => ({
  asOf: '2026-11-22',
  findings,
  fingerprints: findings.map((_, index) => `print-${index + 1}`),
  summary: {
    ...{ errors: findings.length, warnings: 0, infos: 0, acknowledged: 0, gaps: 0 },
    ...{ organisations: 1, activities: 1 },
  },
});

/** A finding that differs from a plain one in what is given. */
export const findingWith = (changes: Partial<ReportedFinding>): ReportedFinding => ({
  ...FINDINGS.en[0],
  ...changes,
});

export const emptyReport: Report = {
  asOf: '2026-01-01',
  findings: [],
  fingerprints: [],
  summary: {
    ...{ errors: 0, warnings: 0, infos: 0, acknowledged: 0, gaps: 0 },
    ...{ organisations: 1, activities: 2 },
  },
};

/** What stands in the files of the sample, from the first line on. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  'registry/acme/activities/newsletter.ts': [
    "import { activity, gap } from 'ropa';",
    'export default activity({',
    '  purposes: [',
    "    legalBasis: { basis: 'legitimate-interests' },",
    '  retention: [',
    '    {',
    "      active: { period: '3 years' },",
    '    },',
    "  owner: gap({ question: 'Who answers for the newsletter?' }),",
  ],
  'registry/acme/organisation.ts': ["import { organisation } from 'ropa';"],
};

export const sampleOptions = (
  language: Language,
  changes: Partial<ReportOptions> = {},
): ReportOptions => ({
  language,
  organisations: ['acme', 'borealis', 'cirrus'],
  version: '1.2.3',
  rules: [
    {
      id: 'retention/start-event',
      severity: 'warning',
      articles: ['Art. 13(2)(a) GDPR'],
      title: 'Every period says from when it runs.',
      help: 'Name the event from which the period runs.',
      url: 'https://law.example/13',
      page: '# retention/start-event\n\nThe page.\n',
    },
    {
      id: 'dpo/conflict',
      severity: 'info',
      articles: ['Art. 38(6) GDPR'],
      title: 'The officer has no conflict of interests.',
      help: 'Give the officer an address of their own.',
    },
    {
      id: 'rights/contact-channel',
      severity: 'error',
      articles: ['Art. 12(2) GDPR'],
      title: 'There is a way to use one’s rights.',
      help: 'Declare a channel.',
    },
  ],
  lineAt: (file, line) => LINES[file]?.[line - 1],
  linkTo: (file, line, endLine) => `https://code.example/${file}#L${line}-L${endLine}`,
  paint: createColors(false),
  width: 80,
  ...changes,
});
