// Google Analytics : ce que la politique publiée en dit, dans les mêmes termes pour le site et pour la
// plateforme.
import { gap } from 'ropa';

export const analyticsPolicy = 'https://support.google.com/analytics/answer/6004245';

export const distinguishUsers = 'Distinguer les utilisateurs';

export const limitRequests =
  'Limiter le rythme des requêtes. Ce cookie porte le second nom si Google Analytics est déployé par Google Tag Manager.';

/** Ce qu’elle dit du choix. */
export const optional = {
  choice: 'optional',
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ce cookie avant son dépôt, et comment le refuse-t-il ?',
  }),
} as const;
