import type { Phrases } from '../phrases.ts';

/** What the role is called. */
export const OFFICER_WORDS: Phrases = {
  en: ['data protection officer', 'DPO'],
  fr: ['délégué(e) à la protection des données', 'DPO', 'DPD'],
};

/** What the officer may answer for: the tasks of Art. 39 GDPR, and what the law asks to be kept. */
export const OWN_TASKS: Phrases = {
  en: [
    'right(s)',
    'request(s)',
    'breach(es)',
    'complaint(s)',
    'record of processing',
    'compliance',
  ],
  fr: ['droit(s)', 'demande(s)', 'violation(s)', 'réclamation(s)', 'registre', 'conformité'],
};
