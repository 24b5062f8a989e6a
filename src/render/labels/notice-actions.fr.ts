import type { ActionLabels } from './notice-actions.ts';

export const actions: ActionLabels = {
  hint: 'Les liens « par e-mail » préparent un message à compléter et à envoyer.',
  ask: {
    access: 'Demander vos données',
    rectification: 'Demander une correction',
    erasure: 'Demander l’effacement',
    restriction: 'Demander la limitation',
    portability: 'Demander la portabilité',
    objection: 'Vous opposer',
    'withdraw-consent': 'Retirer votre consentement',
    'human-intervention': 'Demander une intervention humaine',
    'post-mortem-directives': 'Envoyer vos directives',
  },
  byMail: (ask) => `${ask} par e-mail`,
  byForm: (ask) => `${ask} par notre formulaire`,
  message: (what, wish, contents) => ({
    subject: `Mes données : ${what}`,
    body: [
      'Bonjour,',
      wish,
      contents.length > 0
        ? contents.map((one) => `- ${one} : `).join('\n')
        : 'Pour me retrouver (nom, adresse e-mail, numéro…) : …',
    ].join('\n\n'),
  }),
  wishes: {
    access:
      'Utilisez-vous des données sur moi ? Si oui, merci de m’en envoyer une copie, avec les informations que prévoit l’article 15 du RGPD.',
    rectification: 'Merci de corriger ou de compléter ces données sur moi (article 16 du RGPD) : …',
    erasure: 'Merci d’effacer ces données sur moi (article 17 du RGPD) : …',
    restriction: 'Merci de limiter l’usage de mes données (article 18 du RGPD), parce que : …',
    portability:
      'Merci de m’envoyer les données que je vous ai fournies, dans un format lisible par une machine (article 20 du RGPD).',
    objection:
      'Je m’oppose à cet usage de mes données (article 21 du RGPD) : …\nMes raisons (inutiles pour la prospection) : …',
    'withdraw-consent': 'Je retire mon consentement (article 7(3) du RGPD) à : …',
    'human-intervention':
      'Merci de faire examiner par une personne cette décision automatisée (article 22 du RGPD) : …\nMon point de vue : …',
    'post-mortem-directives':
      'Voici ce que doivent devenir mes données après mon décès (article 85 de la loi Informatique et Libertés) : …',
  },
};
