import type { Phrases } from '../phrases.ts';

/** That a recipient will not sign or give a safeguard. */
export const REFUSALS = {
  en: [
    'refuse(s)',
    'refused',
    'refusal',
    'refusing',
    'decline(s)',
    'declined',
    'will not sign',
    'does not sign',
    'do not sign',
    'not signed',
    'not willing to sign',
    'does not accept',
    'do not accept',
    'does not agree',
    'do not agree',
    'rejects',
  ],
  fr: [
    'refus',
    'refuse(nt)',
    'refusé(es)',
    'refuserait',
    'décline(nt)',
    'ne signe(nt) pas',
    'n’a pas signé',
    'n’ont pas signé',
    'n’accepte(nt) pas',
    'rejette(nt)',
  ],
} as const satisfies Phrases;

/** That it is the person who may refuse. */
export const OWN_REFUSALS = {
  en: [
    'you may|can|could refuse|decline',
    'may|can|could refuse|decline',
    'if you refuse|decline',
    'if they refuse|decline',
    'free to refuse|decline',
    'your refusal',
    'their refusal',
    'who refuse(s)',
    'refusal has no',
  ],
  fr: ['votre refus', 'leur refus', 'son refus', 'en cas de refus', 'refus … sans conséquence(s)'],
} as const satisfies Phrases;

/** That transfers come again and again. */
export const REPEATED = {
  en: [
    'regularly',
    'regular transfer(s)',
    'systematically',
    'systematic transfer(s)',
    'every day',
    'every week',
    'every month',
    'every year',
    'each month',
    'each year',
    'each semester',
    'daily',
    'weekly',
    'monthly',
    'on an ongoing basis',
    'continuously',
    'recurring',
    'repeated transfer(s)',
  ],
  fr: [
    'régulièrement',
    'transferts réguliers',
    'systématiquement',
    'transferts systématiques',
    'chaque jour',
    'chaque semaine',
    'chaque mois',
    'chaque année',
    'chaque semestre',
    'tous les jours',
    'tous les mois',
    'tous les ans',
    'en continu',
    'récurrent(s)',
    'transferts répétés',
  ],
} as const satisfies Phrases;

/** What takes the repetition back. */
export const NOT_REPEATED = {
  en: ['not', 'never', 'no', 'neither'],
  fr: ['pas', 'jamais', 'aucun(e)', 'ni', 'non'],
} as const satisfies Phrases;

/** That people learn what may happen to them. */
export const RISKS = {
  en: [
    'risk(s)',
    'danger(s)',
    'no adequacy decision',
    'no equivalent protection',
    'less protection',
    'not protected',
    'protect(s) … less',
    'without … safeguard(s)',
  ],
  fr: [
    'risque(s)',
    'danger(s)',
    'sans décision d’adéquation',
    'absence de décision d’adéquation',
    'moins protégé(es)',
    'pas protégé(es)',
    'protège(nt) … moins',
    'protection moindre',
    'sans … garantie(s)',
    'absence de garantie(s)',
  ],
} as const satisfies Phrases;
