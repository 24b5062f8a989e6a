import type { Catalogue } from '../catalogue.ts';

/** Mentions d’information : articles 12 à 14 du RGPD. */
export const notice: Catalogue = {
  'notice/audience-coverage': {
    title: 'Toute personne qu’un traitement concerne dispose d’une mention d’information.',
    help: 'Ajoutez ces personnes aux audiences d’une mention d’information, ou rédigez-en une pour elles.',
    messages: {
      none: '« {activity} » concerne « {dataSubject} », et aucune mention d’information ne leur est adressée.',
    },
  },
  'notice/long-sentence': {
    title: 'Une phrase que des personnes lisent n’est pas trop longue.',
    help: 'Faites-en deux ou trois phrases, ou une liste.',
    messages: {
      long: 'Une phrase de {count} mots est difficile à suivre : « {start}… ».',
    },
  },
  'notice/third-party-subjects': {
    title: 'Les personnes dont d’autres donnent les données sont déclarées et informées.',
    help: 'Déclarez ces personnes avec dataSubject(), nommez-les dans le traitement et prévoyez comment elles sont informées.',
    messages: {
      undeclared:
        '« {activity} » comporte des données sur des personnes qui ne les ont pas données (« {phrase} »), et elles ne sont pas parmi celles qu’il concerne.',
    },
  },
  'notice/retention-equals-register': {
    title: 'La mention et le registre disent la même durée.',
    help: 'Corrigez la durée ici ou dans la conservation du traitement ; le mieux est de la retirer ici, puisque la mention imprime la conservation.',
    messages: {
      differs:
        'Ici, des données sont conservées pendant {said} ; le registre n’a pas cette durée pour ce dont il s’agit.',
    },
  },
  'notice/contradictory-periods': {
    title:
      'Une mention donne une seule durée pour les mêmes données, une seule version et une seule date.',
    help: 'Gardez-en une ; si les deux sont justes, dites sous for pour quelles données, quelles finalités ou quels cas chacune vaut.',
    messages: {
      periods:
        '« {activity} » donne deux durées pour les mêmes données : {one} et {other}. Rien ne dit laquelle vaut.',
      version: 'Ce texte dit la version {said}, et la mention a la version {version}.',
      date: 'Ce texte dit que la mention a été mise à jour le {said}, et elle l’a été le {updated}.',
    },
  },
  'notice/vague-retention': {
    title: 'La mention donne une durée, ou un critère qui permet aux personnes de la calculer.',
    help: 'Remplacez ces mots par une durée et son point de départ, ou par un critère qui donne un jour : « deux ans après votre formation ».',
    messages: {
      vague:
        '« {phrase} » ne dit pas aux personnes combien de temps leurs données sont conservées.',
    },
  },
  'notice/vague-wording': {
    title: 'La mention dit ce qui est fait, sans formule conditionnelle.',
    help: 'Dites-le à l’indicatif, « Nous envoyons… » ; si cela dépend de quelque chose, dites de quoi.',
    messages: { hedged: '« {phrase} » laisse ouvert si cela est fait, et dans quel cas.' },
  },
  'notice/duty-shifted': {
    title:
      'Le responsable du traitement informe lui-même les personnes, et ne s’en remet pas à d’autres.',
    help: 'Dites comment vous informez ces personnes ; ce qu’un client fait pour vous relève du contrat avec lui.',
    messages: {
      shifted:
        '« {phrase} » laisse à autrui une obligation qui est celle du responsable du traitement.',
    },
  },
  'notice/unilateral-change': {
    title: 'Les personnes sont informées des changements importants de la mention.',
    help: 'Dites comment vous informez les personnes d’un changement important avant qu’il prenne effet : « Nous vous écrivons… ».',
    messages: {
      left: '« {phrase} » laisse aux personnes le soin de découvrir que la mention a changé.',
    },
  },
};
