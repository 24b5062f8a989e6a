import type { GlossaryLabels } from './notice-glossary.ts';

export const glossary: GlossaryLabels = {
  heading: 'Les mots expliqués',
  terms: {
    controller: {
      term: 'Responsable du traitement',
      meaning:
        'Celui qui décide pourquoi et comment des données personnelles sont utilisées, et qui en répond.',
      found: /responsables? d(u|e) traitement/i,
    },
    'joint-controllers': {
      term: 'Responsables conjoints',
      meaning:
        'Plusieurs organismes qui décident ensemble pourquoi et comment des données sont utilisées. Vous pouvez exercer vos droits auprès de chacun.',
      found: /responsables? conjoint|conjointement/i,
    },
    dpo: {
      term: 'Délégué à la protection des données',
      meaning:
        'La personne qui veille en toute indépendance à la protection des données, et à qui vous pouvez poser vos questions.',
      found: /délégué à la protection des données/i,
    },
    'legal-basis': {
      term: 'Base légale',
      meaning:
        'Ce qui autorise à utiliser des données. La loi en connaît six, dont votre consentement, un contrat ou une obligation légale (article 6 du RGPD).',
      found: /bases? légales?/i,
    },
    'legitimate-interests': {
      term: 'Intérêt légitime',
      meaning:
        'Un besoin de l’organisme, ou d’un tiers, qui justifie l’usage de données si vos propres intérêts ne pèsent pas davantage. Vous pouvez vous y opposer.',
      found: /intérêts? légitimes?/i,
    },
    consent: {
      term: 'Consentement',
      meaning:
        'Votre accord libre et éclairé pour un usage précis. Vous pouvez le retirer à tout moment, aussi simplement que vous l’avez donné.',
      found: /consentement/i,
    },
    profiling: {
      term: 'Profilage',
      meaning:
        'Le fait de déduire par machine, de données sur une personne, ce qu’elle est, fera ou préfère.',
      found: /profilage/i,
    },
    recipient: {
      term: 'Destinataire',
      meaning: 'Quiconque reçoit communication de données, dans l’organisme ou au-dehors.',
      found: /destinataires?/i,
    },
    processor: {
      term: 'Sous-traitant',
      meaning:
        'Un prestataire qui n’utilise des données que pour le compte et sur les instructions du responsable, selon un contrat.',
      found: /sous-traitants?/i,
    },
    eea: {
      term: 'Espace économique européen',
      meaning:
        'Les pays de l’Union européenne, avec l’Islande, le Liechtenstein et la Norvège, où les mêmes règles protègent vos données.',
      found: /espace économique européen/i,
    },
    adequacy: {
      term: 'Décision d’adéquation',
      meaning:
        'La décision par laquelle la Commission européenne constate qu’un pays protège les données à peu près comme l’Union.',
      found: /décisions? d’adéquation/i,
    },
    clauses: {
      term: 'Clauses contractuelles types',
      meaning:
        'Un contrat modèle de la Commission européenne, par lequel un destinataire étranger s’engage à protéger les données comme en Europe.',
      found: /clauses contractuelles types/i,
    },
    'binding-rules': {
      term: 'Règles d’entreprise contraignantes',
      meaning:
        'Des règles qui obligent toutes les sociétés d’un groupe, où qu’elles soient, et qu’une autorité a approuvées.',
      found: /règles d’entreprise contraignantes/i,
    },
    archive: {
      term: 'Archive',
      meaning:
        'Des données mises à part quand le travail courant n’en a plus besoin, et que peu de personnes peuvent consulter.',
      found: /archives?|archivées?|archivage/i,
    },
    tracker: {
      term: 'Cookie ou traceur',
      meaning:
        'Un petit fichier, ou un moyen semblable, par lequel un site enregistre ou lit quelque chose sur votre appareil.',
      found: /cookies?|traceurs?/i,
    },
    authority: {
      term: 'Autorité de contrôle',
      meaning:
        'L’organisme public indépendant qui veille à la protection des données dans un pays. Le saisir est gratuit.',
      found: /autorités? de contrôle/i,
    },
  },
};
