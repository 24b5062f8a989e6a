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
};
