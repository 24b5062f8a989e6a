import type { Catalogue } from '../catalogue.ts';

/** Cookies et autres traceurs : article 82 de la loi Informatique et Libertés. */
export const eprivacy: Catalogue = {
  'eprivacy/consent-before-trackers': {
    title: 'Les traceurs non essentiels attendent le consentement.',
    help: 'Dites comment la personne accepte avant le dépôt, et comment elle refuse et revient sur son choix aussi simplement. Si le traceur est strictement nécessaire, déclarez-le essential.',
    messages: {
      none: 'Le traceur « {declaration} » n’est pas essentiel, et rien ne dit comment la personne accepte avant son dépôt.',
      withdrawal:
        'Rien ne dit comment refuser le traceur « {declaration} », ni comment revenir sur son accord.',
      exemption: 'Rien ne dit pourquoi le traceur « {declaration} » se passe de consentement.',
      browser: 'Le réglage du navigateur ne vaut pas consentement au traceur « {declaration} ».',
      'never-exempt':
        'Le traceur « {declaration} » sert la publicité ou un réseau social : aucune exemption ne le couvre.',
    },
  },
  'eprivacy/analytics-not-exempt': {
    title: 'Une mesure d’audience sans consentement ne sert que le site.',
    help: 'Recueillez le consentement : consent, avec collection et withdrawal. Ou employez un outil, et une configuration de cet outil, qui ne travaille que pour ce site et donne des chiffres anonymes.',
    messages: {
      tool: 'Aucune exemption ne couvre « {declaration} » : son fournisseur utilise ce qu’il mesure pour son propre compte. Cet outil attend le consentement.',
      vendor:
        'Aucune exemption ne couvre « {declaration} » : son fournisseur décide lui-même de ce qu’il fait des données. Cet outil attend le consentement.',
      beyond:
        'Aucune exemption ne couvre « {declaration} » : une mesure qui dépasse les chiffres anonymes de ce site attend le consentement (« {words} »).',
    },
  },
  'eprivacy/essential-tracker-check': {
    title: 'Un traceur essentiel sert la personne qui a demandé le service.',
    help: 'Donnez au traceur la catégorie qui convient, avec le consentement. Si le service ne peut s’en passer, dites sous necessity ce qui ne fonctionnerait pas.',
    messages: {
      purpose:
        '« {declaration} » est déclaré essentiel, or aucun service demandé n’a besoin de « {words} ».',
      third:
        '« {declaration} » est déclaré essentiel et un tiers le dépose ou le lit ; rien ne dit ce qui ne fonctionnerait pas sans lui.',
      vendor:
        '« {declaration} » est déclaré essentiel et son fournisseur décide lui-même de ce qu’il fait des données ; rien ne dit ce qui ne fonctionnerait pas sans lui.',
    },
  },
  'eprivacy/tracker-lifetime': {
    title: 'Aucun traceur ne vit plus de 13 mois.',
    help: 'Fixez une durée de vie de 13 mois au plus, qu’une nouvelle visite ne prolonge pas ; ou acceptez le constat en disant pourquoi il en faut davantage.',
    messages: {
      long: 'Le traceur « {declaration} » vit {lifetime}, soit plus de 13 mois.',
    },
  },
  'eprivacy/email-prospecting': {
    title:
      'La prospection par e-mail ou message repose sur le consentement, ou dit ce qui en dispense.',
    help: "Recueillez le consentement ; ou indiquez le cas : marketingWithoutConsent: ['similar-products'] pour vos propres clients, ['professionals'] pour des professionnels, avec objection : comment refuser, sans frais, dès la collecte.",
    messages: {
      none: '« {purpose} » atteint « {subjects} » par e-mail ou message sans consentement, et rien ne dit quel cas le permet : produits analogues pour des clients, ou professionnels au titre de leur fonction.',
      'opt-out':
        '« {purpose} » passe par e-mail ou message sans consentement, et rien ne dit comment refuser.',
    },
  },
  'eprivacy/email-open-tracking': {
    title: 'L’ouverture d’un e-mail n’est mesurée par personne qu’avec un consentement distinct.',
    help: 'Déclarez cette mesure comme une finalité distincte, fondée sur le consentement ; ou limitez-vous à des totaux anonymes, et dites-le ; ou cessez de mesurer.',
    messages: {
      measured:
        'L’ouverture de « {declaration} » est mesurée (« {words} »), et rien ne dit que les personnes l’acceptent.',
      purpose:
        '« {purpose} » mesure qui ouvre les e-mails, ce qui exige le consentement, et repose sur une autre base : {basis}.',
    },
  },
  'eprivacy/phone-prospecting': {
    title: 'Le démarchage téléphonique des consommateurs attend leur consentement préalable.',
    help: "Fondez la finalité sur le consentement et gardez-en la preuve. Si les appels portent sur un contrat en cours, ou visent des professionnels, dites-le : marketingWithoutConsent: ['ongoing-contract'] ou ['professionals'].",
    messages: {
      consumers:
        '« {purpose} » passe par des appels à de possibles consommateurs (« {subjects} ») sans consentement : depuis le 11 août 2026, la loi l’exige.',
    },
  },
};
