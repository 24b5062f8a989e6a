import type { LegalBasisId } from '../../law/index.ts';
import type { Phrases } from '../phrases.ts';

/**
 * How texts rely on a legal basis, as `phrases.ts` looks for them. A law that obliges to keep data, or
 * a contract with a provider, is no legal basis of a purpose: only words that say so are listed.
 */
export const RELYING: Readonly<Partial<Record<LegalBasisId, Phrases>>> = {
  consent: {
    en: [
      'withdraw your|their|this|that|the|any consent',
      'withdrawing your|their consent',
      'withdrawal of your|their consent',
      'based on your|their consent',
      'on the basis of your|their consent',
      'basis is your|their|the consent',
    ],
    fr: [
      'retirer votre|leur|ce|le|son consentement',
      'retirez votre consentement',
      'retirant votre|leur|son consentement',
      'retrait de votre|leur|ce|son consentement',
      'retrait du consentement',
      'fondé(e)(s) sur votre|leur|le|son consentement',
      'repose(nt) sur votre|leur|le|son consentement',
      'base légale est votre|le consentement',
    ],
  },
  contract: {
    en: ['legal basis is … contract', 'based on your contract|agreement with us'],
    fr: [
      'base légale est … contrat',
      'fondé(e)(s) sur votre|le contrat avec nous',
      'repose(nt) sur votre contrat',
    ],
  },
  'legal-obligation': {
    en: ['legal basis is … legal obligation', 'based on a|our legal obligation(s)'],
    fr: [
      'base légale est … obligation légale',
      "fondé(e)(s) sur une|l'obligation légale",
      'fondé(e)(s) sur nos obligations légales',
      'repose(nt) sur une obligation légale',
      'repose(nt) sur nos obligations légales',
    ],
  },
  'legitimate-interests': {
    en: [
      'legal basis is … legitimate interest(s)',
      'based on our|the legitimate interest(s)',
      'on the basis of our legitimate interest(s)',
    ],
    fr: [
      'base légale est … intérêt(s) légitime(s)',
      'fondé(e)(s) sur notre|nos|son|ses intérêt(s) légitime(s)',
      "fondé(e)(s) sur l'intérêt légitime",
      "repose(nt) sur l'intérêt légitime",
      'repose(nt) sur notre|nos|son|ses intérêt(s) légitime(s)',
    ],
  },
};

/** A sentence with one of these says that it does not rely on the basis. */
export const NOT_RELYING: Phrases = {
  en: ['not based on', 'not rest on', 'not rely on', 'no consent', 'rather than', 'never based on'],
  fr: [
    "n'est pas fondé(e)",
    'ne sont pas fondé(e)s',
    'ne repose(nt) pas',
    'ne demandons pas',
    'aucun consentement',
    'plutôt que',
  ],
};
