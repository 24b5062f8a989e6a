import type { GlossaryLabels } from './notice-glossary.ts';

export const glossary: GlossaryLabels = {
  heading: 'Words explained',
  terms: {
    controller: {
      term: 'Controller',
      meaning: 'Whoever decides why and how personal data are used, and answers for it.',
      found: /\bcontrollers?\b/i,
    },
    'joint-controllers': {
      term: 'Joint controllers',
      meaning:
        'Several bodies that decide together why and how data are used. You can use your rights with each of them.',
      found: /\bjoint(ly| controllers?)\b/i,
    },
    dpo: {
      term: 'Data protection officer',
      meaning:
        'A person who watches over data protection independently, and whom you can ask anything about your data.',
      found: /\bdata protection officer\b/i,
    },
    'legal-basis': {
      term: 'Legal basis',
      meaning:
        'What makes a use of data lawful. The law knows six, such as your consent, a contract or a legal obligation (Article 6 GDPR).',
      found: /\blegal bas[ei]s\b/i,
    },
    'legitimate-interests': {
      term: 'Legitimate interests',
      meaning:
        'A need of the organisation, or of somebody else, that justifies using data unless your own interests weigh more. You can object.',
      found: /\blegitimate interests?\b/i,
    },
    consent: {
      term: 'Consent',
      meaning:
        'Your free and informed yes to a definite use. You can take it back at any time, as easily as you gave it.',
      found: /\bconsent\b/i,
    },
    profiling: {
      term: 'Profiling',
      meaning:
        'Working out by machine what somebody is like, or may do or prefer, from data about them.',
      found: /\bprofiling\b/i,
    },
    recipient: {
      term: 'Recipient',
      meaning: 'Anybody to whom data are disclosed, inside or outside the organisation.',
      found: /\brecipients?\b/i,
    },
    processor: {
      term: 'Processor',
      meaning:
        'A supplier that uses data only on behalf and on the instructions of the controller, under a contract.',
      found: /\b(sub-)?processors?\b/i,
    },
    eea: {
      term: 'European Economic Area',
      meaning:
        'The countries of the European Union with Iceland, Liechtenstein and Norway, where the same rules protect your data.',
      found: /\bEuropean Economic Area\b/i,
    },
    adequacy: {
      term: 'Adequacy decision',
      meaning:
        'A decision of the European Commission that a country protects data about as well as the Union does.',
      found: /\badequacy decision\b/i,
    },
    clauses: {
      term: 'Standard contractual clauses',
      meaning:
        'A model contract of the European Commission by which a recipient abroad promises to protect data as in Europe.',
      found: /\bstandard contractual clauses\b/i,
    },
    'binding-rules': {
      term: 'Binding corporate rules',
      meaning:
        'Rules that bind all companies of a group wherever they are, approved by a data protection authority.',
      found: /\bbinding corporate rules\b/i,
    },
    archive: {
      term: 'Archive',
      meaning:
        'Data that are set apart when everyday work no longer needs them, and that few people may open.',
      found: /\b(archives?|archived|archiving)\b/i,
    },
    tracker: {
      term: 'Cookie or tracker',
      meaning:
        'A small file or a similar means by which a site stores or reads something on your device.',
      found: /\b(cookies?|trackers?)\b/i,
    },
    authority: {
      term: 'Supervisory authority',
      meaning:
        'The independent public body that enforces data protection in a country. A complaint to it costs nothing.',
      found: /\bsupervisory (authority|authorities)\b/i,
    },
  },
};
