// Cookies : le seul outil que cite la notice publiée. Elle n’en donne ni les noms ni les durées.
import { gap, tracker } from 'ropa';
import { google } from './recipients.ts';

export const googleAnalytics = tracker({
  id: 'google-analytics',
  label: 'cookies de Google Analytics',
  category: 'audience-measurement',
  party: 'third',
  purpose: 'Établir des statistiques de navigation sur le site web',
  vendor: google,
  names: gap({ question: 'Quels sont les noms de ces cookies ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
  }),
});
