// Outils : les deux que cite la déclaration publiée. Elle n’en donne ni les cookies ni les durées.
import { gap, tracker } from 'ropa';
import { google, liveperson } from './recipients.ts';

export const googleAnalytics = tracker({
  id: 'google-analytics',
  label: 'Google Analytics',
  category: 'audience-measurement',
  party: 'third',
  purpose: 'Mesurer l’audience du site institutionnel, le seul où cet outil est employé',
  vendor: google,
  policy: 'https://support.google.com/analytics/answer/7667196?hl=fr',
  names: gap({ question: 'Quels sont les noms des cookies de Google Analytics ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
  }),
});

export const livepersonTool = tracker({
  id: 'liveperson',
  label: 'Liveperson',
  category: 'functional',
  party: 'third',
  purpose: 'Mieux comprendre ce que fait l’utilisateur d’une plate-forme et savoir comment l’aider',
  records: ['pages consultées', 'parcours de navigation'],
  vendor: liveperson,
  names: gap({ question: 'Liveperson dépose-t-il des cookies, et sous quels noms ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question: 'Comment l’utilisateur accepte-t-il ce suivi avant qu’il ne commence ?',
  }),
});
