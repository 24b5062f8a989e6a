import type { Language } from '../../model/index.ts';

/**
 * Words that say nothing of an interest, in lower case: a text made of these alone states none. A word
 * that could tell one interest from another (security, fraud, debts) must not be among them.
 */
export const GENERIC_INTERESTS = {
  // biome-ignore format: a list to scan, not to read line by line
  en: [
    'a', 'an', 'and', 'are', 'as', 'based', 'for', 'in', 'is', 'it', 'its', 'of', 'on', 'or', 'our',
    'the', 'their', 'this', 'to', 'we', 'which', 'with',
    'balanced', 'business', 'commercial', 'company', 'controller', 'controllers', 'data', 'economic',
    'fair', 'interest', 'interests', 'justified', 'lawful', 'legal', 'legally', 'legitimate',
    'legitimately', 'organisation', 'organisational', 'organization', 'overriding', 'proportionate',
    'pursue', 'pursued', 'reasonable', 's', 'valid',
  ],
  // biome-ignore format: a list to scan, not to read line by line
  fr: [
    'a', 'à', 'au', 'aux', 'd', 'dans', 'de', 'des', 'du', 'en', 'est', 'et', 'l', 'la', 'le', 'les',
    'leur', 'nos', 'notre', 'nous', 'ou', 'par', 'pour', 'qu', 'que', 'qui', 's', 'sa', 'ses', 'son',
    'sur', 'un', 'une',
    'commercial', 'commerciale', 'commerciaux', 'données', 'économique', 'économiques', 'entreprise',
    'équilibré', 'fondé', 'intérêt', 'intérêts', 'juridique', 'justifié', 'justifiés', 'légal',
    'légitime', 'légitimement', 'légitimes', 'licite', 'organisme', 'poursuivi', 'poursuivis',
    'poursuivons', 'prépondérant', 'proportionné', 'raisonnable', 'responsable', 'société',
    'traitement', 'valable',
  ],
} as const satisfies Record<Language, readonly string[]>;
