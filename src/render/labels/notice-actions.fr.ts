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
  message: (subject, wish, fields) => ({
    subject,
    body: [
      'Bonjour,',
      wish,
      fields.length > 0 ? fields.map((one) => `- ${one} : `).join('\n') : 'Nom, numéro… : …',
    ].join('\n\n'),
  }),
  field: (content) => content.replace(/^(?:vos|votre|les?|la) |^l[’']/i, ''),
  subjects: {
    access: 'Demande d’accès à mes données',
    rectification: 'Demande de rectification de mes données',
    erasure: 'Demande d’effacement de mes données',
    restriction: 'Demande de limitation du traitement de mes données',
    portability: 'Demande de portabilité de mes données',
    objection: 'Opposition à l’utilisation de mes données',
    'withdraw-consent': 'Retrait de mon consentement',
    'human-intervention': 'Demande d’intervention humaine dans une décision automatisée',
    'post-mortem-directives': 'Directives sur mes données après mon décès',
  },
  wishes: {
    access:
      'Traitez-vous des données qui me concernent ? Si oui, merci de m’en envoyer une copie, avec les informations que prévoit l’article 15 du RGPD.',
    rectification:
      'Merci de corriger ou de compléter les données suivantes, qui me concernent (article 16 du RGPD) : …',
    erasure: 'Merci d’effacer les données suivantes, qui me concernent (article 17 du RGPD) : …',
    restriction:
      'Merci de limiter le traitement de mes données (article 18 du RGPD), pour la raison suivante : …',
    portability:
      'Merci de m’envoyer les données que je vous ai fournies, dans un format lisible par une machine (article 20 du RGPD).',
    objection:
      'Je m’oppose à l’utilisation suivante de mes données (article 21 du RGPD) : …\nMes raisons (inutiles pour la prospection) : …',
    'withdraw-consent': 'Je retire mon consentement (article 7.3 du RGPD) à : …',
    'human-intervention':
      'Merci de faire examiner par une personne la décision automatisée suivante (article 22 du RGPD) : …\nMon point de vue : …',
    'post-mortem-directives':
      'Voici ce que doivent devenir mes données après mon décès (article 85 de la loi Informatique et Libertés) : …',
  },
};
