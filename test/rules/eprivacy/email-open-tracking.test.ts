import { describe, expect, it } from 'vitest';
import { CONSENTED_OR_TOTAL, OPENING } from '../../../src/rules/eprivacy/open-tracking-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'eprivacy/email-open-tracking';

const message = (measured: string, channel = 'email'): Files => ({
  'messages.ts': `import { communication } from 'ropa';
export const issues = communication({
  id: 'issues', name: 'issues', channel: '${channel}', kind: 'commercial', refusal: 'The link.',
  measured: '${measured}',
});
`,
});
/** The newsletter that sends them, with a purpose of measuring on this basis. */
const measuring = (legalBasis: string): Files => {
  const [code = ''] = Object.values(
    newsletter({
      purposes: `[{ id: 'rate', purpose: 'Measure the open rate',\n  legalBasis: ${legalBasis} }]`,
      communications: '[issues]',
    }),
  );
  return { 'activities/newsletter.ts': `import { issues } from '../messages.ts';\n${code}` };
};
const RATE = 'the open rate, to write at the right time';
const CONSENT = "{ basis: 'consent', withdrawal: 'Untick the box.' }";

it('finds a message of which opening is measured', () => {
  expect(saidBy(RULE, message(RATE))).toEqual([
    'messages.ts:4:13 It is measured who opens “issues” (“open rate”), and nothing says that people agree to that.',
  ]);
});

it('finds a purpose that measures on another basis', () => {
  expect(saidBy(RULE, { ...message(RATE), ...measuring("{ basis: 'contract' }") })).toEqual([
    'activities/newsletter.ts:14:24 “Measure the open rate” measures who opens e-mails, which takes consent, and rests on contract.',
  ]);
});

describe('is silent', () => {
  it.each([
    ['where the purpose rests on consent', { ...message(RATE), ...measuring(CONSENT) }],
    [
      'where its basis is an open question',
      { ...message(RATE), ...measuring("gap({ question: 'Which?' })") },
    ],
    ['for anonymous totals', message('the open rate, as an anonymous total')],
    ['with consent', message('whether you open it, if you gave consent to that')],
    ['for clicks alone', message('which links are followed')],
    ['for letters', message(RATE, 'post')],
  ])('%s', (_, files) => {
    expect(saidBy(RULE, files)).toEqual([]);
  });
});

it.each([
  ['en', 'whether you open our messages', 'whether you open'],
  ['en', 'when each message was opened', 'when each message was opened'],
  ['en', 'nobody sees the opening of messages, not even as a total', undefined],
  ['en', 'opening hours of the shop', undefined],
  ['fr', 'le taux d’ouverture, pour adapter nos envois', 'taux d’ouverture'],
  ['fr', 'à quel taux nos envois sont ouverts', 'quel taux nos envois sont ouverts'],
  ['fr', 'le taux d’ouverture global, sans suivi par personne', undefined],
  ['fr', 'le taux d’ouverture, si vous l’acceptez', undefined],
  ['fr', 'les horaires d’ouverture', undefined],
] as const)('reads (%s) %s', (language, text, words) => {
  expect(phraseFinder(OPENING, CONSENTED_OR_TOTAL)(text, language)).toBe(words);
});
