// What the cookie policies say of the choice left to people.
import { gap } from './language.ts';

/** Consent to cookies, as the policy of 17 July 2020 describes it. */
export const cookieConsent = {
  basis: 'consent',
  withdrawal: {
    en: 'by the settings of your browser, which can refuse or delete certain cookies',
    fr: 'par les réglages de votre navigateur, qui peut refuser ou supprimer certains cookies',
  },
  collection: {
    en: 'Your consent is valid for 13 months at most after cookies are first set on your device. New visits do not extend this period; once it is over, your consent has to be obtained again.',
    fr: 'Votre consentement vaut au plus 13 mois après le premier dépôt de cookies sur votre appareil. De nouvelles visites ne prolongent pas cette durée ; une fois écoulée, votre consentement doit être recueilli à nouveau.',
  },
} as const;

/** Purposes for which neither policy says on which basis they rest. */
export const cookieBasis = gap({
  question: {
    en: 'On which legal basis does this purpose rest, and with which vendors?',
    fr: 'Sur quelle base légale cette finalité repose-t-elle, et avec quels fournisseurs ?',
  },
});
