import type { ActionLabels } from './notice-actions.ts';

export const actions: ActionLabels = {
  hint: 'Where a link says “by e-mail”, it prepares one for you to complete and send.',
  ask: {
    access: 'Ask for your data',
    rectification: 'Ask for a correction',
    erasure: 'Ask for erasure',
    restriction: 'Ask for restriction',
    portability: 'Ask for portability',
    objection: 'Object',
    'withdraw-consent': 'Withdraw your consent',
    'human-intervention': 'Ask for a person to step in',
    'post-mortem-directives': 'Send your directives',
  },
  byMail: (ask) => `${ask} by e-mail`,
  byForm: (ask) => `${ask} with our form`,
  message: (subject, wish, fields) => ({
    subject,
    body: [
      'Hello,',
      wish,
      fields.length > 0 ? fields.map((one) => `- ${one}: `).join('\n') : 'Name, number…: …',
    ].join('\n\n'),
  }),
  field: (content) => content.replace(/^(?:your|the) /i, ''),
  subjects: {
    access: 'Request for access to my data',
    rectification: 'Request to rectify my data',
    erasure: 'Request to erase my data',
    restriction: 'Request to restrict the use of my data',
    portability: 'Request for portability of my data',
    objection: 'Objection to the use of my data',
    'withdraw-consent': 'Withdrawal of my consent',
    'human-intervention': 'Request for human intervention in an automated decision',
    'post-mortem-directives': 'Directives on my data after my death',
  },
  wishes: {
    access:
      'Do you use personal data about me? If so, please send me a copy of them, and what Article 15 GDPR says that I may know.',
    rectification: 'Please correct or complete these data about me (Article 16 GDPR): …',
    erasure: 'Please erase these data about me (Article 17 GDPR): …',
    restriction: 'Please restrict the use of my data (Article 18 GDPR), because: …',
    portability:
      'Please send me the data that I gave you, in a format that machines can read (Article 20 GDPR).',
    objection:
      'I object to this use of my data (Article 21 GDPR): …\nMy reasons (not needed for direct marketing): …',
    'withdraw-consent': 'I withdraw my consent (Article 7(3) GDPR) to: …',
    'human-intervention':
      'Please have a person look at this automated decision about me (Article 22 GDPR): …\nMy point of view: …',
    'post-mortem-directives':
      'This is what I wish to become of my data after my death (Article 85 of the French Data Protection Act): …',
  },
};
