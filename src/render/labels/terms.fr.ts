import { formatDay } from '../core/format.ts';
import { parts } from '../core/sourced.ts';
import { of, to } from './french.ts';
import { frenchArticle, frenchDecision } from './french-law.ts';
import type { Terms } from './terms.ts';

export const fr: Terms = {
  statuses: { planned: 'prévue', active: 'en cours', ended: 'terminée' },
  roles: {
    controller: 'responsable du traitement',
    'joint-controller': 'responsable conjoint du traitement',
    processor: 'sous-traitant',
  },
  organisationKinds: {
    company: 'société',
    association: 'association',
    'public-authority': 'autorité publique',
    'sole-practitioner': 'professionnel exerçant seul',
  },
  targetingGrounds: {
    offer: 'des biens ou des services leur sont proposés',
    monitoring: 'leur comportement y est suivi',
  },
  processingTraits: {
    'large-scale': 'à grande échelle',
    regular: 'de façon régulière',
    'high-risk': 'avec un risque élevé pour elles',
  },
  dpoKinds: { internal: 'interne', external: 'externe' },
  legalBases: {
    consent: 'consentement',
    contract: 'contrat',
    'legal-obligation': 'obligation légale',
    'vital-interests': 'sauvegarde des intérêts vitaux',
    'public-task': 'mission d’intérêt public',
    'legitimate-interests': 'intérêt légitime',
  },
  contractParties: {
    'data-subject': 'contrat conclu avec la personne concernée',
    'pre-contract-request': 'mesures que la personne concernée a demandées avant un contrat',
    employer: 'contrat conclu avec l’employeur',
    other: 'contrat conclu avec un tiers',
  },
  obliged: {
    controller: 'obligation du responsable du traitement',
    other: 'obligation d’un autre que le responsable du traitement',
  },
  provisions: {
    statutory: 'obligatoire : la loi l’exige',
    contractual: 'obligatoire : le contrat l’exige',
    'required-for-contract': 'nécessaire pour conclure le contrat',
    'required-for-service': 'nécessaire pour fournir le service',
    voluntary: 'facultatif',
  },
  dataSources: {
    'data-subject': 'la personne concernée',
    'third-party': 'un tiers',
    automatic: 'enregistrement automatique',
    derived: 'déduction à partir d’autres données',
  },
  publiclyAccessible: 'source accessible au public',
  nationalIdentifier: 'numéro d’identification national',
  specialCategories: {
    'racial-or-ethnic-origin': 'origine raciale ou ethnique',
    'political-opinions': 'opinions politiques',
    'religious-or-philosophical-beliefs': 'convictions religieuses ou philosophiques',
    'trade-union-membership': 'appartenance syndicale',
    genetic: 'données génétiques',
    'biometric-identification': 'données biométriques servant à identifier une personne',
    health: 'données concernant la santé',
    'sex-life-or-sexual-orientation': 'vie sexuelle ou orientation sexuelle',
  },
  specialConditions: {
    'explicit-consent': 'consentement explicite',
    'employment-social-protection': 'droit du travail, de la sécurité et de la protection sociales',
    'vital-interests-incapable': 'intérêts vitaux d’une personne hors d’état de consentir',
    'non-profit-members': 'membres d’un organisme sans but lucratif, dans ses activités légitimes',
    'manifestly-public': 'données que la personne concernée a manifestement rendues publiques',
    'legal-claims': 'constatation, exercice ou défense d’un droit en justice',
    'substantial-public-interest': 'motif d’intérêt public important, prévu par la loi',
    'health-social-care': 'médecine préventive ou du travail, soins, prise en charge sociale',
    'public-health': 'intérêt public dans le domaine de la santé publique',
    'archiving-research-statistics':
      'archives dans l’intérêt public, recherche scientifique ou historique, statistiques',
  },
  criminalAuthorities: {
    'official-authority': 'sous le contrôle d’une autorité publique',
    law: 'autorisation par la loi',
  },
  recipientKinds: {
    internal: { one: 'service interne', many: 'services internes' },
    processor: { one: 'sous-traitant', many: 'sous-traitants' },
    'joint-controller': {
      one: 'responsable conjoint du traitement',
      many: 'responsables conjoints du traitement',
    },
    'group-company': { one: 'société du groupe', many: 'sociétés du groupe' },
    controller: {
      one: 'autre responsable du traitement',
      many: 'autres responsables du traitement',
    },
    'public-authority': { one: 'autorité publique', many: 'autorités publiques' },
    'open-class': { one: 'autre destinataire possible', many: 'autres destinataires possibles' },
  },
  safeguards: {
    'standard-contractual-clauses':
      'clauses contractuelles types de la Commission européenne (décision d’exécution (UE) 2021/914)',
    'binding-corporate-rules': 'règles d’entreprise contraignantes',
    'public-bodies-instrument': 'instrument juridique contraignant entre autorités publiques',
    'authority-clauses':
      'clauses types d’une autorité de contrôle, approuvées par la Commission européenne',
    'code-of-conduct': 'code de conduite approuvé, assorti d’engagements contraignants',
    certification: 'certification approuvée, assortie d’engagements contraignants',
    'ad-hoc-clauses': 'clauses contractuelles autorisées par l’autorité de contrôle',
    'administrative-arrangement':
      'arrangement administratif entre autorités publiques, autorisé par l’autorité de contrôle',
    derogation: 'dérogation pour des situations particulières',
  },
  sccModules: {
    1: 'de responsable à responsable',
    2: 'de responsable à sous-traitant',
    3: 'de sous-traitant à sous-traitant',
    4: 'de sous-traitant à responsable',
  },
  derogations: {
    'explicit-consent': 'consentement explicite, donné après information sur les risques',
    'contract-with-subject': 'exécution d’un contrat avec la personne concernée',
    'contract-in-interest': 'contrat conclu dans l’intérêt de la personne concernée',
    'public-interest': 'motifs importants d’intérêt public',
    'legal-claims': 'constatation, exercice ou défense de droits en justice',
    'vital-interests': 'intérêts vitaux d’une personne hors d’état de consentir',
    'public-register': 'transfert depuis un registre public',
    'compelling-interests': 'intérêts légitimes impérieux, en dernier recours',
  },
  inTheEea: 'Espace économique européen',
  startEvents: {
    collection: 'la collecte des données',
    'last-activity': 'la dernière activité',
    'last-contact': 'le dernier contact',
    'last-login': 'la dernière connexion',
    'account-closure': 'la fermeture du compte',
    'start-of-contract': 'le début du contrat',
    'end-of-contract': 'la fin du contrat',
    'end-of-relationship': 'la fin de la relation',
    'end-of-course': 'la fin de la formation',
    graduation: 'l’obtention du diplôme',
    order: 'la commande',
    payment: 'le paiement',
    'end-of-financial-year': 'la clôture de l’exercice comptable',
    'request-closed': 'la clôture de la demande',
    decision: 'la décision',
    recording: 'l’enregistrement',
    deposit: 'le dépôt du traceur',
    departure: 'le départ',
    'end-of-active-use': 'la fin de l’utilisation courante',
  },
  ends: { erase: 'suppression', anonymise: 'anonymisation' },
  noArchive: 'pas d’archivage',
  trackerCategories: {
    essential: 'strictement nécessaires',
    functional: 'fonctionnels',
    'audience-measurement': 'mesure d’audience',
    advertising: 'publicité',
    'social-network': 'réseaux sociaux',
  },
  trackerParties: { first: 'ce site', third: 'tiers' },
  trackerChoices: { required: 'requis', optional: 'facultatif' },
  session: 'jusqu’à la fin de la session',
  communicationChannels: {
    email: 'par e-mail',
    sms: 'par SMS',
    post: 'par courrier postal',
    phone: 'par téléphone',
    messaging: 'par messagerie instantanée',
    'social-media': 'sur les réseaux sociaux',
    push: 'par notification',
  },
  communicationKinds: { service: 'message de service', commercial: 'message commercial' },
  marketingChannels: {
    email: 'e-mail',
    sms: 'SMS',
    post: 'courrier postal',
    phone: 'téléphone',
    messaging: 'messagerie instantanée',
    'social-media': 'réseaux sociaux',
    display: 'publicité en ligne',
  },
  marketingExceptions: {
    'similar-products': 'produits analogues pour nos propres clients',
    professionals: 'professionnels au titre de leur fonction',
    'ongoing-contract': 'contrat en cours',
  },
  securityKinds: {
    technical: 'technique',
    organisational: 'organisationnelle',
    both: 'technique et organisationnelle',
  },
  rights: {
    access: {
      name: 'accès',
      meaning:
        'Vous pouvez savoir si nous traitons des données qui vous concernent et en obtenir une copie, avec les explications utiles.',
    },
    rectification: {
      name: 'rectification',
      meaning:
        'Vous pouvez faire corriger des données inexactes ou compléter des données incomplètes.',
    },
    erasure: {
      name: 'effacement',
      meaning:
        'Vous pouvez demander l’effacement de vos données, par exemple lorsqu’elles ne nous sont plus nécessaires, sauf si la loi nous oblige à les garder.',
    },
    restriction: {
      name: 'limitation du traitement',
      meaning:
        'Vous pouvez nous demander de suspendre l’utilisation de vos données, par exemple le temps de vérifier leur exactitude ou d’examiner votre opposition.',
    },
    portability: {
      name: 'portabilité des données',
      meaning:
        'Vous pouvez récupérer, dans un format courant et lisible par une machine, les données que vous nous avez fournies, ou les faire transmettre à un autre organisme.',
    },
    objection: {
      name: 'opposition',
      meaning:
        'Vous pouvez à tout moment vous opposer, pour des raisons tenant à votre situation particulière, à l’utilisation de vos données. Nous y mettons alors fin, sauf motifs légitimes et impérieux qui prévalent sur vos intérêts, ou besoin des données pour un droit en justice.',
    },
    'withdraw-consent': {
      name: 'retrait du consentement',
      meaning:
        'Si vous avez donné votre consentement, vous pouvez le retirer à tout moment. Ce qui a été fait avant reste licite.',
    },
    'human-intervention': {
      name: 'intervention humaine dans les décisions automatisées',
      meaning:
        'Vous pouvez faire examiner par une personne une décision prise par une machine seule, donner votre point de vue et contester la décision.',
    },
    complaint: {
      name: 'réclamation auprès d’une autorité de contrôle',
      meaning: 'Vous pouvez introduire une réclamation auprès d’une autorité de contrôle.',
    },
  },
  nationalRights: {
    'post-mortem-directives': {
      name: 'directives sur le sort de vos données après votre décès',
      meaning:
        'Vous pouvez fixer ce que deviendront vos données après votre décès : leur conservation, leur effacement ou leur communication.',
    },
  },
  identityChecks: {
    'reasonable-doubt': 'seulement en cas de doute raisonnable sur l’identité du demandeur',
    'some-requests': 'pour certaines demandes',
    always: 'pour toute demande',
  },
  gateways: {
    contract: 'nécessité pour un contrat avec la personne concernée',
    law: 'autorisation par la loi',
    'explicit-consent': 'consentement explicite',
  },
  dpiaOutcomes: { 'not-required': 'non requise', done: 'réalisée', required: 'requise' },

  article: frenchArticle,
  citation: (law, article, country) =>
    parts`${law}${article ? parts`, art. ${article}` : ''}${country ? parts` (${country})` : ''}`,
  from: (period, event) => parts`${period} à compter ${of(event)}`,
  since: (event) => parts`à compter ${of(event)}`,
  until: (event) => parts`jusqu’${to(event)}`,
  afterwards: (during, period) => parts`${during}, puis ${period}`,
  between: (least, most) => parts`${least} à ${most}`,
  atMost: (most) => parts`${most} au plus`,
  adequacy: (decision, day) =>
    `décision d’adéquation : ${frenchDecision(decision).replace(/(?=,|$)/, ` du ${formatDay(day, 'fr')}`)}`,
  onFrameworkList: (day) =>
    parts`destinataire inscrit sur la liste du cadre de protection des données UE–États-Unis (Data Privacy Framework), consultée le ${day}`,
  notOnFrameworkList:
    'destinataire absent de la liste du cadre de protection des données UE–États-Unis',
  covered: (day) => parts`destinataire couvert par cette décision (vérifié le ${day})`,
  notCovered: 'destinataire hors du champ de la décision d’adéquation',
  module: (module) => parts`module ${module}`,
  fallback: (safeguard) => parts`si cette décision prenait fin : ${safeguard}`,
  approval: (approval) => parts`approbation ${approval}`,
  colon: ' : ',
};
