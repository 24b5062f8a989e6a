import { formatDay } from '../core/format.ts';
import { parts } from '../core/sourced.ts';
import type { Terms } from './terms.ts';

export const en: Terms = {
  statuses: { planned: 'planned', active: 'active', ended: 'ended' },
  roles: {
    controller: 'controller',
    'joint-controller': 'joint controller',
    processor: 'processor',
  },
  organisationKinds: {
    company: 'company',
    association: 'association',
    'public-authority': 'public authority',
    'sole-practitioner': 'sole practitioner',
  },
  targetingGrounds: {
    offer: 'goods or services are offered to them',
    monitoring: 'what they do there is monitored',
  },
  processingTraits: {
    'large-scale': 'on a large scale',
    regular: 'regularly',
    'high-risk': 'with a high risk for them',
  },
  dpoKinds: { internal: 'internal', external: 'external' },
  legalBases: {
    consent: 'consent',
    contract: 'contract',
    'legal-obligation': 'legal obligation',
    'vital-interests': 'vital interests',
    'public-task': 'public task',
    'legitimate-interests': 'legitimate interests',
  },
  contractParties: {
    'data-subject': 'contract with the person concerned',
    'pre-contract-request': 'steps that the person concerned asked for before a contract',
    employer: 'contract with the employer',
    other: 'contract with somebody else',
  },
  obliged: { controller: 'binding on the controller', other: 'binding on somebody else' },
  provisions: {
    statutory: 'mandatory: the law requires it',
    contractual: 'mandatory: the contract requires it',
    'required-for-contract': 'needed to enter into the contract',
    'required-for-service': 'needed to provide the service',
    voluntary: 'optional',
  },
  dataSources: {
    'data-subject': 'the person concerned',
    'third-party': 'a third party',
    automatic: 'recorded automatically',
    derived: 'worked out from other data',
  },
  publiclyAccessible: 'publicly accessible source',
  nationalIdentifier: 'national identification number',
  specialCategories: {
    'racial-or-ethnic-origin': 'racial or ethnic origin',
    'political-opinions': 'political opinions',
    'religious-or-philosophical-beliefs': 'religious or philosophical beliefs',
    'trade-union-membership': 'trade union membership',
    genetic: 'genetic data',
    'biometric-identification': 'biometric data used to identify a person',
    health: 'data concerning health',
    'sex-life-or-sexual-orientation': 'sex life or sexual orientation',
  },
  specialConditions: {
    'explicit-consent': 'explicit consent',
    'employment-social-protection': 'employment, social security and social protection law',
    'vital-interests-incapable': 'vital interests of a person who cannot consent',
    'non-profit-members': 'members of a non-profit body, within its own activities',
    'manifestly-public': 'data that the person concerned has manifestly made public',
    'legal-claims': 'establishment, exercise or defence of legal claims',
    'substantial-public-interest': 'substantial public interest laid down by law',
    'health-social-care': 'preventive or occupational medicine, health or social care',
    'public-health': 'public interest in the area of public health',
    'archiving-research-statistics':
      'archiving in the public interest, scientific or historical research, statistics',
  },
  criminalAuthorities: {
    'official-authority': 'under the control of an official authority',
    law: 'authorised by law',
  },
  recipientKinds: {
    internal: { one: 'internal staff', many: 'internal staff' },
    processor: { one: 'processor', many: 'processors' },
    'joint-controller': { one: 'joint controller', many: 'joint controllers' },
    'group-company': { one: 'group company', many: 'group companies' },
    controller: { one: 'other controller', many: 'other controllers' },
    'public-authority': { one: 'public authority', many: 'public authorities' },
    'open-class': { one: 'other possible recipient', many: 'other possible recipients' },
  },
  safeguards: {
    'standard-contractual-clauses':
      'standard contractual clauses of the European Commission (Implementing Decision (EU) 2021/914)',
    'binding-corporate-rules': 'binding corporate rules',
    'public-bodies-instrument': 'legally binding instrument between public bodies',
    'authority-clauses': 'standard clauses of a supervisory authority, approved by the Commission',
    'code-of-conduct': 'approved code of conduct with binding commitments',
    certification: 'approved certification with binding commitments',
    'ad-hoc-clauses': 'contractual clauses authorised by the supervisory authority',
    'administrative-arrangement':
      'administrative arrangement between public bodies, authorised by the supervisory authority',
    derogation: 'derogation for specific situations',
  },
  sccModules: {
    1: 'controller to controller',
    2: 'controller to processor',
    3: 'processor to processor',
    4: 'processor to controller',
  },
  derogations: {
    'explicit-consent': 'explicit consent, given after being told of the risks',
    'contract-with-subject': 'needed for a contract with the person concerned',
    'contract-in-interest': 'needed for a contract made in the interest of the person concerned',
    'public-interest': 'important reasons of public interest',
    'legal-claims': 'establishment, exercise or defence of legal claims',
    'vital-interests': 'vital interests of a person who cannot consent',
    'public-register': 'transfer from a public register',
    'compelling-interests': 'compelling legitimate interests, as a last resort',
  },
  inTheEea: 'European Economic Area',
  startEvents: {
    collection: 'the collection of the data',
    'last-activity': 'the last activity',
    'last-contact': 'the last contact',
    'last-login': 'the last login',
    'account-closure': 'the closure of the account',
    'start-of-contract': 'the start of the contract',
    'end-of-contract': 'the end of the contract',
    'end-of-relationship': 'the end of the relationship',
    'end-of-course': 'the end of the course',
    graduation: 'graduation',
    order: 'the order',
    payment: 'the payment',
    'end-of-financial-year': 'the end of the financial year',
    'request-closed': 'the closure of the request',
    decision: 'the decision',
    recording: 'the recording',
    deposit: 'the placing of the tracker',
    departure: 'departure',
    'end-of-active-use': 'the end of active use',
  },
  ends: { erase: 'erased', anonymise: 'anonymised' },
  noArchive: 'no archiving',
  trackerCategories: {
    essential: 'strictly necessary',
    functional: 'functional',
    'audience-measurement': 'audience measurement',
    advertising: 'advertising',
    'social-network': 'social networks',
  },
  trackerParties: { first: 'this site', third: 'third party' },
  trackerChoices: { required: 'required', optional: 'optional' },
  session: 'until the end of the session',
  communicationChannels: {
    email: 'by e-mail',
    sms: 'by text message',
    post: 'by post',
    phone: 'by phone',
    messaging: 'by instant messaging',
    'social-media': 'on social media',
    push: 'by push notification',
  },
  communicationKinds: { service: 'service message', commercial: 'commercial message' },
  marketingChannels: {
    email: 'e-mail',
    sms: 'text message',
    post: 'post',
    phone: 'phone',
    messaging: 'instant messaging',
    'social-media': 'social media',
    display: 'online display',
  },
  marketingExceptions: {
    'similar-products': 'similar products for our own customers',
    professionals: 'professionals about their work',
    'ongoing-contract': 'a contract that runs',
  },
  securityKinds: {
    technical: 'technical',
    organisational: 'organisational',
    both: 'technical and organisational',
  },
  rights: {
    access: {
      name: 'access',
      meaning:
        'You can find out whether we process data about you, and get a copy of them with the explanations that go with it.',
    },
    rectification: {
      name: 'rectification',
      meaning:
        'You can have data corrected that are wrong, and completed where they are incomplete.',
    },
    erasure: {
      name: 'erasure',
      meaning:
        'You can ask us to erase data about you, for example where we no longer need them, unless the law makes us keep them.',
    },
    restriction: {
      name: 'restriction of processing',
      meaning:
        'You can ask us to put the use of your data on hold, for example while their accuracy or your objection is looked into.',
    },
    portability: {
      name: 'data portability',
      meaning:
        'You can get the data that you gave us in a common, machine-readable format, or have them sent to somebody else.',
    },
    objection: {
      name: 'objection',
      meaning:
        'You can object at any time, on grounds relating to your particular situation, to our use of your data. We then stop, unless we show compelling legitimate grounds that override your interests, or need the data for legal claims.',
    },
    'withdraw-consent': {
      name: 'withdrawal of consent',
      meaning:
        'Where you have agreed to something, you can change your mind at any time. What was done before remains lawful.',
    },
    'human-intervention': {
      name: 'human intervention in automated decisions',
      meaning:
        'You can have a person look at a decision that a machine has made alone, give your point of view and contest it.',
    },
    complaint: {
      name: 'complaint to a supervisory authority',
      meaning: 'You can lodge a complaint with a supervisory authority.',
    },
  },
  nationalRights: {
    'post-mortem-directives': {
      name: 'directives on your data after your death',
      meaning:
        'You can set out what is to become of your data after your death: whether they are kept, erased or passed on.',
    },
  },
  identityChecks: {
    'reasonable-doubt': 'only where we have reasonable doubts about who is asking',
    'some-requests': 'for some requests',
    always: 'for every request',
  },
  gateways: {
    contract: 'necessary for a contract with the person concerned',
    law: 'authorised by law',
    'explicit-consent': 'explicit consent',
  },
  dpiaOutcomes: {
    'not-required': 'not required',
    done: 'carried out',
    required: 'required',
  },

  article: (reference) =>
    reference
      .replace(/^Arts /, 'Articles ')
      .replace(/^Art\. (?=.*, \d)/, 'Articles ')
      .replace(/^Art\. /, 'Article ')
      .replace(/, (?=\d)/, ' and ')
      .replace(/ LIL$/, ' of the French Data Protection Act'),
  citation: (law, article, country) =>
    parts`${law}${article ? parts`, art. ${article}` : ''}${country ? parts` (${country})` : ''}`,
  from: (period, event) => parts`${period} from ${event}`,
  since: (event) => parts`from ${event}`,
  until: (event) => parts`until ${event}`,
  afterwards: (during, period) => parts`${during}, then ${period}`,
  between: (least, most) => parts`${least} to ${most}`,
  atMost: (most) => parts`${most} at most`,
  adequacy: (decision, day) =>
    `adequacy decision: ${decision.replace(/(?=,|$)/, ` of ${formatDay(day, 'en')}`)}`,
  onFrameworkList: (day) => parts`recipient on the Data Privacy Framework list (checked on ${day})`,
  notOnFrameworkList: 'recipient not on the Data Privacy Framework list',
  covered: (day) => parts`recipient covered by this decision (checked on ${day})`,
  notCovered: 'recipient not covered by the adequacy decision',
  module: (module) => parts`module ${module}`,
  fallback: (safeguard) => parts`if that decision ended: ${safeguard}`,
  approval: (approval) => parts`approval ${approval}`,
  colon: ': ',
};
