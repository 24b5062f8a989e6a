import type { Language } from '../../model/index.ts';

/**
 * Words that name no use of data; case and accents make no difference. A purpose made of these alone is
 * vague. A word that says what is done, to what, or for what result must not be among them.
 */
export const VAGUE: Readonly<Record<Language, readonly string[]>> = {
  // biome-ignore format: a list to scan, not to read line by line
  en: [
    'administration', 'administrative', 'better', 'business', 'commercial', 'company', 'corporate',
    'develop', 'development', 'enhance', 'enhancing', 'experience', 'general', 'improve', 'improvement',
    'improving', 'internal', 'manage', 'management', 'managing', 'marketing', 'needs', 'offer',
    'offering', 'offers', 'operational', 'operations', 'optimise', 'optimising', 'optimize',
    'organisational', 'planning', 'processing', 'product', 'products', 'purpose', 'purposes', 'quality',
    'reasons', 'relationship', 'relationships', 'requirements', 'research', 'service', 'services',
    'user', 'users', 'various',
  ],
  // biome-ignore format: a list to scan, not to read line by line
  fr: [
    'administratif', 'administratifs', 'administration', 'administrative', 'administratives',
    'amélioration', 'améliorer', 'besoins', 'commercial', 'commerciale', 'commerciales', 'commerciaux',
    'développer', 'développement', 'diverses', 'divers', 'expérience', 'fins', 'finalité', 'finalités',
    'fonctionnement', 'général', 'générale', 'générales', 'gérer', 'gestion', 'interne', 'internes',
    'marketing', 'offre', 'offres', 'opérationnelle', 'opérationnelles', 'optimisation', 'optimiser',
    'organisation', 'planification', 'produit', 'produits', 'qualité', 'recherche', 'relation',
    'relations', 'service', 'services', 'traitement', 'utilisateur', 'utilisateurs',
  ],
};

/** Words that join others and add nothing. */
export const JOINING: Readonly<Record<Language, readonly string[]>> = {
  // biome-ignore format: a list to scan, not to read line by line
  en: [
    'a', 'all', 'an', 'and', 'any', 'as', 'by', 'do', 'for', 'in', 'its', 'of', 'on', 'or', 'other',
    'our', 'run', 's', 'the', 'their', 'to', 'us', 'we', 'with', 'you', 'your',
  ],
  // biome-ignore format: a list to scan, not to read line by line
  fr: [
    'a', 'assurer', 'au', 'autre', 'autres', 'aux', 'avec', 'ce', 'd', 'dans', 'de', 'des', 'du', 'en',
    'et', 'l', 'la', 'le', 'les', 'leur', 'nos', 'notre', 'nous', 'ou', 'par', 'pour', 'que', 's', 'sa',
    'ses', 'son', 'sur', 'tous', 'toute', 'toutes', 'un', 'une', 'vos', 'votre', 'vous',
  ],
};
