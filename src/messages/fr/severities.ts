import type { Catalogue } from '../catalogue.ts';

/** Gravité des règles, telle qu’un organisme la change. */
export const severities: Catalogue = {
  'severities/absolute': {
    title: 'Ce que le droit rend absolu reste une erreur.',
    help: 'Supprimez ce changement. Un constat, à un endroit, peut être accepté avec acknowledged, par une fonction désignée.',
    messages: {
      absolute:
        'Ce qu’exige {rule} est absolu : ses constats ne peuvent pas devenir « {severity} ».',
    },
  },
  'severities/no-effect': {
    title: 'Chaque changement de gravité change quelque chose.',
    help: 'Corrigez l’identifiant de la règle, ou supprimez le changement. Tous les identifiants : ropa rules.',
    messages: {
      unknown: 'Il n’y a pas de règle « {rule} ».',
      'unknown-meant': 'Il n’y a pas de règle « {rule} ». Vouliez-vous écrire « {meant} » ?',
      twice: 'La gravité de {rule} est changée deux fois ; le premier changement l’emporte.',
      same: 'Les constats de {rule} sont déjà « {severity} » sans cela.',
    },
  },
};
