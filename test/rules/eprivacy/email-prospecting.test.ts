import { describe, expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'eprivacy/email-prospecting';
const INTERESTS =
  "{ basis: 'legitimate-interests', interest: 'sales', balancing: gap({ question: 'When?' }) }";

interface Marketing {
  channels?: string;
  basis?: string;
  more?: string;
  people?: string;
  fields?: Readonly<Record<string, string>>;
}

const OBJECTION = ", objection: 'Write to us.'";
const PARTNERS = `export const partners = dataSubject({ id: 'partners', name: 'business partners' });`;
const found = ({ channels = "'email'", basis = INTERESTS, more = OBJECTION, ...rest }: Marketing) =>
  saidBy(
    RULE,
    newsletter(
      {
        dataSubjects: `[${rest.people ?? 'customers'}]`,
        purposes: `[{ id: 'offers', purpose: 'Send offers', directMarketing: [${channels}]${more}, legalBasis:\n${basis} }]`,
        ...rest.fields,
      },
      PARTNERS,
    ),
  );

it('asks which case allows e-mail and messages without consent', () => {
  for (const channel of ['email', 'sms', 'messaging']) {
    expect(found({ channels: `'post', '${channel}'` })).toEqual([
      'activities/newsletter.ts:13:10 “Send offers” reaches “people who order courses” by e-mail or message without consent, and nothing says which case allows it: similar products for customers, or professionals about their work.',
    ]);
  }
});

it('does not take the case of telephone calls for one', () => {
  const more = `${OBJECTION}, marketingWithoutConsent: ['ongoing-contract']`;
  expect(found({ more })).toHaveLength(1);
});

it('names those alone who may be consumers', () => {
  expect(found({ people: 'customers, partners' })[0]).toContain('“people who order courses”');
});

it('finds marketing that nothing says how to refuse', () => {
  expect([
    ...found({ more: ", marketingWithoutConsent: ['similar-products']" }),
    ...found({ more: '', people: 'partners' }),
  ]).toEqual([
    'activities/newsletter.ts:13:10 “Send offers” goes by e-mail or message without consent, and nothing says how to refuse it.',
    'activities/newsletter.ts:13:10 “Send offers” goes by e-mail or message without consent, and nothing says how to refuse it.',
  ]);
});

it('wants the message itself to say how to refuse, and to be one of these', () => {
  const sent = (message: string) => {
    const declared = `import { communication } from 'ropa';
export const sent = communication({ id: 'sent', name: 'sent', refusal: 'The link.', ${message} });
`;
    const purposes = `[{ id: 'offers', purpose: 'Send offers', directMarketing: ['email'], marketingWithoutConsent: ['similar-products'], legalBasis: ${INTERESTS} }]`;
    const before = "import { sent } from '../sent.ts';";
    const files = newsletter({ purposes, communications: '[sent]' }, before);
    return saidBy(RULE, { 'sent.ts': declared, ...files });
  };
  expect(sent("kind: 'commercial', channel: 'sms'")).toEqual([]);
  expect(sent("kind: 'service', channel: 'email'")).toHaveLength(1);
  expect(sent("kind: 'commercial', channel: 'post'")).toHaveLength(1);
});

describe('is silent', () => {
  it.each([
    ['with consent', { basis: "{ basis: 'consent', withdrawal: 'Click.' }" }],
    ['where the basis is an open question', { basis: "gap({ question: 'Which?' })" }],
    ['for other channels', { channels: "'post', 'phone', 'display'" }],
    [
      'for similar products',
      { more: `${OBJECTION}, marketingWithoutConsent: ['similar-products']` },
    ],
    ['for professionals', { more: `${OBJECTION}, marketingWithoutConsent: ['professionals']` }],
    ['for business partners who can refuse', { people: 'partners' }],
    ['for what has ended', { fields: { status: "'ended'" } }],
  ])('%s', (_, marketing: Marketing) => {
    expect(found(marketing)).toEqual([]);
  });

  it('where the message itself says how to refuse', () => {
    const offers = `import { communication } from 'ropa';
export const offers = communication({
  id: 'offers', name: 'offers', channel: 'email', kind: 'commercial', refusal: 'The link.',
});
`;
    const files = newsletter({
      purposes: `[{ id: 'offers', purpose: 'Send offers', directMarketing: ['email'], marketingWithoutConsent: ['similar-products'], legalBasis: ${INTERESTS} }]`,
      communications: '[offers]',
    });
    const activity = `import { offers } from '../offers.ts';\n${files['activities/newsletter.ts']}`;
    expect(saidBy(RULE, { 'offers.ts': offers, 'activities/newsletter.ts': activity })).toEqual([]);
  });
});
