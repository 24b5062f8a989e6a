import type { Catalogue } from '../catalogue.ts';

/** Ce qu’un registre et une mention doivent dire : articles 13, 14 et 30 du RGPD. */
export const completeness: Catalogue = {
  'completeness/controller-identity': {
    title: 'Le registre nomme le responsable du traitement et dit comment le joindre.',
    help: 'Indiquez la dénomination sociale telle qu’elle est immatriculée, le siège et un moyen de contact : e-mail, formulaire, courrier ou téléphone.',
    messages: {
      name: 'La dénomination sociale de l’organisme manque. Une marque ou une agence ne dit pas qui est responsable.',
      address: 'Aucune adresse de « {declaration} » n’est indiquée : le siège manque.',
      contact: 'Rien ne dit comment joindre « {declaration} ».',
      'no-channel':
        'Le contact de « {declaration} » ne comporte ni adresse e-mail, ni formulaire, ni téléphone, ni adresse postale.',
    },
  },
  'completeness/purpose-required': {
    title: 'Chaque traitement a au moins une finalité, exprimée en mots.',
    help: 'Écrivez chaque finalité avec un verbe et son objet : « Prouver l’assiduité au financeur ».',
    messages: {
      none: '« {declaration} » n’a aucune finalité.',
      words: 'Une finalité de « {declaration} » ne dit pas ce qui est fait des données.',
    },
  },
  'completeness/basis-per-purpose': {
    title: 'Chaque finalité a sa propre base légale.',
    help: "Donnez à la finalité un legalBasis : l’une des six bases de l’article 6(1). Si la base diffère selon les personnes, écrivez basis: 'by-data-subject' et un cas pour chaque catégorie.",
    messages: {
      none: 'La finalité « {purpose} » de « {declaration} » n’a pas de base légale.',
      case: 'Un cas de la finalité « {purpose} » de « {declaration} » n’a pas de base légale.',
    },
  },
  'completeness/subjects-and-data': {
    title: 'Chaque traitement dit quelles personnes et quelles données sont concernées.',
    help: 'Énumérez les catégories de personnes sous dataSubjects et les catégories de données sous data.',
    messages: {
      subjects: '« {declaration} » n’indique pas les personnes concernées.',
      data: '« {declaration} » n’indique pas les données traitées.',
      category: 'Une entrée des données de « {declaration} » n’indique pas sa catégorie.',
    },
  },
  'completeness/recipients-declared': {
    title: 'Chaque traitement dit qui reçoit les données, ou que personne ne les reçoit.',
    help: 'Énumérez les destinataires. Si personne d’autre ne reçoit les données, écrivez recipients: none.',
    messages: { none: '« {declaration} » n’indique pas les destinataires des données.' },
  },
  'completeness/retention-required': {
    title: 'Chaque finalité a une durée de conservation, ou un critère pour la déterminer.',
    help: 'Indiquez une durée et l’événement qui la fait courir ; à défaut, un critère que chacun peut appliquer à son cas.',
    messages: {
      none: '« {declaration} » n’indique pas combien de temps les données sont conservées.',
      active: 'Une conservation de « {declaration} » n’a ni durée ni critère.',
      purpose: 'Aucune conservation de « {declaration} » ne couvre la finalité « {purpose} ».',
      data: 'Aucune conservation de « {declaration} » ne couvre « {category} ».',
    },
  },
  'completeness/security-described': {
    title: 'Les mesures de sécurité sont décrites, pour l’organisme ou pour le traitement.',
    help: 'Déclarez les mesures avec securityMeasure() et énumérez-les sous security : de l’organisme si elles valent partout, sinon du traitement.',
    messages: {
      none: 'Aucune mesure de sécurité n’est décrite pour « {declaration} », ni ici ni pour l’organisme.',
    },
  },
  'completeness/source-when-indirect': {
    title: 'Les données qui viennent d’un tiers indiquent leur source.',
    help: "Dites de qui vient chaque catégorie : from: ['votre employeur']. Si la source est accessible au public, écrivez publiclyAccessible: true.",
    messages: {
      source: 'Une entrée des données de « {declaration} » ne dit pas d’où elle vient.',
      from: 'Des données de « {declaration} » viennent d’un tiers, et leur source n’est pas nommée.',
      generic: '« {source} » ne nomme aucune source : nul n’apprend d’où vient « {category} ».',
    },
  },
  'completeness/mandatory-or-optional': {
    title:
      'Les données demandées sont dites obligatoires ou facultatives, avec la conséquence d’un refus.',
    help: 'Indiquez provision pour chaque catégorie que la personne fournit, et consequence lorsqu’elle doit la fournir.',
    messages: {
      unsaid:
        '« {declaration} » demande des données aux personnes sans dire lesquelles sont obligatoires.',
      consequence:
        '« {category} » est obligatoire pour « {declaration} », et rien ne dit ce qui se passe à défaut.',
    },
  },
};
