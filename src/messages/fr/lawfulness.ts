import type { Catalogue } from '../catalogue.ts';

/** Licéité : article 6 du RGPD. */
export const lawfulness: Catalogue = {
  'lawfulness/known-basis': {
    title: 'Chaque base légale est l’une des six de l’article 6(1).',
    help: 'Choisissez la base sur laquelle la finalité repose réellement : consent, contract, legal-obligation, vital-interests, public-task ou legitimate-interests.',
    messages: {
      unknown:
        '« {value} » n’est pas une base légale. Il y en a six : consent (consentement), contract (contrat), legal-obligation (obligation légale), vital-interests (intérêts vitaux), public-task (mission d’intérêt public) et legitimate-interests (intérêt légitime).',
      'unknown-meant': '« {value} » n’est pas une base légale. Vouliez-vous écrire « {meant} » ?',
      shape: '« {value} » n’énonce pas une base légale : écrivez { basis: … }, avec l’une des six.',
    },
  },
  'lawfulness/legal-obligation-cites-law': {
    title: 'Une obligation légale cite le texte qui s’impose à ce responsable du traitement.',
    help: "Citez le texte et l’article : law: [{ law: 'Code du travail', article: 'L3243-4', country: 'FR' }]. Si l’obligation pèse sur un autre, fondez la finalité sur une autre base.",
    messages: {
      none: 'La finalité « {purpose} » de « {declaration} » repose sur une obligation légale, et aucun texte n’est cité.',
      other:
        'Le texte cité pour « {purpose} » oblige un autre organisme : il n’oblige pas « {organisation} ».',
    },
  },
  'lawfulness/public-task-needs-law': {
    title:
      'Une mission d’intérêt public cite son texte, et une autorité fonde ses missions sur lui.',
    help: 'Citez le texte et l’article qui prévoient la mission ; à défaut, fondez la finalité sur une autre base.',
    messages: {
      none: 'La finalité « {purpose} » de « {declaration} » repose sur une mission d’intérêt public, et aucun texte n’est cité.',
      authority:
        '« {organisation} » est une autorité publique : « {purpose} » ne peut reposer sur l’intérêt légitime si cette finalité relève de ses missions.',
    },
  },
  'lawfulness/contract-party': {
    title: 'Un contrat n’est une base légale que pour ceux qui y sont parties.',
    help: 'Fondez la finalité sur une autre base, comme l’intérêt légitime ou un texte ; ou distinguez le cas des parties et celui des autres personnes.',
    messages: {
      employer:
        '« {purpose} » repose sur un contrat conclu avec l’employeur de ces personnes, et non avec elles : il ne peut être la base légale.',
      other:
        '« {purpose} » repose sur un contrat conclu avec un autre que ces personnes : il ne peut être la base légale.',
    },
  },
  'lawfulness/one-basis-per-purpose': {
    title: 'Une finalité repose sur une seule base légale.',
    help: 'Retenez la base sur laquelle la finalité repose. S’il y a deux finalités, dites en quoi elles diffèrent ; s’il y a deux circonstances, donnez à chacune sa condition.',
    messages: {
      two: '« {purpose} » repose sur deux bases légales pour « {dataSubject} » : {first} et {second}.',
      elsewhere:
        '« {purpose} » repose ici sur : {second} ; dans « {activity} », sur : {first}, pour les mêmes personnes (« {dataSubject} »).',
    },
  },
  'lawfulness/basis-mentioned-not-declared': {
    title: 'Un texte ne s’appuie que sur des bases légales qu’ont ses finalités.',
    help: 'Mettez les deux en cohérence : déclarez la finalité qui repose sur cette base, ou retirez ces mots.',
    messages: {
      mentioned:
        '« {words} » s’appuie sur une base ({basis}) qu’aucune des finalités annoncées à ces personnes n’a.',
      withdrawal:
        'Le droit de retirer son consentement est proposé, alors que rien de ce qui est annoncé à ces personnes ne repose sur le consentement.',
    },
  },
};
