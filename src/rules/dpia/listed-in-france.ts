import type { Phrases } from '../phrases.ts';

/** A kind of processing on the French list, and the words that tell it. */
interface ListedKind {
  /** Its number in the list. */
  item: number;
  kind: { en: string; fr: string };
  words: Phrases;
}

/**
 * Kinds of processing that the French authority lists (deliberation 2018-327) and that a name or a
 * purpose tells for sure. The other items depend on facts that words do not tell: scale, people,
 * consequences.
 */
export const LISTED_IN_FRANCE: readonly ListedKind[] = [
  {
    item: 3,
    kind: { en: 'profiling of applicants or staff', fr: 'profilage de candidats ou de salariés' },
    words: {
      en: [
        'profiling|scoring of applicants|candidates|employees|staff',
        'profiling|scoring of the applicants|candidates|employees|staff',
        'score|profile applicants|candidates|employees|staff',
      ],
      fr: [
        'profilage|scoring des|de candidat(e)(s)|candidatures|salarié(e)(s)|collaborateurs',
        'profiler les candidat(e)(s)|salarié(e)(s)|collaborateurs',
        'notation automatique|automatisée des candidat(e)(s)|candidatures|salarié(e)(s)',
      ],
    },
  },
  {
    item: 4,
    kind: { en: 'constant monitoring of employees', fr: 'surveillance constante de salariés' },
    words: {
      en: [
        'constant|constantly|continuous|permanent monitoring of … employees|staff|workers',
        'constantly|continuously monitor … employees|staff|workers',
        'keylogger(s)',
        'keystroke logging',
      ],
      fr: [
        'surveillance constante|permanente|continue de|des|du … employé(s)|personnel|salarié(s)',
        'surveiller en permanence|continu … employés|personnel|salariés',
        'enregistreur(s) de frappe',
        'keylogger(s)',
      ],
    },
  },
  {
    item: 5,
    kind: { en: 'social and health alerts', fr: 'alertes sociales et sanitaires' },
    words: {
      en: ['reports|alerts of|on|about children|minors at risk|danger'],
      fr: [
        'information(s) préoccupante(s)',
        'signalement(s) … enfance|enfants|mineurs en danger',
        'signaler … enfants|mineurs en danger',
      ],
    },
  },
  {
    item: 6,
    kind: { en: 'whistleblowing', fr: 'alertes professionnelles' },
    words: {
      en: ['whistleblowing', 'whistle-blowing', 'whistleblower(s)', 'whistle-blower(s)'],
      fr: ['alerte(s) professionnelle(s)', 'lanceur(s)|lanceuse(s) d’alerte(s)', 'whistleblowing'],
    },
  },
  {
    item: 12,
    kind: { en: 'social housing', fr: 'logement social' },
    words: {
      en: ['applications|applying for social housing', 'allocation of social housing'],
      fr: [
        'demande(s) de logement(s) social|sociaux',
        'attribution de|des logement(s) social|sociaux',
      ],
    },
  },
  {
    item: 14,
    kind: { en: 'location data on a large scale', fr: 'localisation à grande échelle' },
    words: {
      en: ['location data|tracking on a large scale', 'large-scale location data|tracking'],
      fr: ['géolocalisation|localisation … à grande|large échelle'],
    },
  },
];

/** What makes such words harmless: nothing of the kind is done, or people are taught about it. */
export const NOT_LISTED: Phrases = {
  en: ['no', 'not', 'without', 'training', 'course(s)', 'train', 'teach', 'awareness'],
  fr: ['sans', 'aucun(e)', 'ne|n’est … pas|jamais', 'formation(s)', 'former', 'sensibiliser'],
};

/** What a reason says where the processing falls outside the list, or inside the list of exemptions. */
export const EXEMPTION_WORDS: Phrases = {
  en: ['2019-118', 'exempt(ed)', 'exemption(s)', '2018-327', 'list(s)', 'listed'],
  fr: [
    '2019-118',
    'dispense(s)',
    'dispensé(e)(s)',
    'exempté(e)(s)',
    'exemption(s)',
    '2018-327',
    'liste(s)',
  ],
};
