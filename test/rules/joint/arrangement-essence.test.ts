import { expect, it } from 'vitest';
import { LEFT_OUT, newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'joint/arrangement-essence';
const joint = (arrangement: string): Files =>
  newsletter({
    role: "'joint-controller'",
    jointControllers: "[{ name: 'Printer' }]",
    arrangement,
  });
const partner = (arrangement: string): Files => ({
  'partner.ts': `import { gap, recipient } from 'ropa';
export const partner = recipient({
  id: 'partner', kind: 'joint-controller', description: 'prints',
  ${arrangement}
});
`,
});

it('finds an arrangement of which people are told nothing', () => {
  expect([
    ...saidBy(RULE, joint(LEFT_OUT)),
    ...saidBy(RULE, joint('{}')),
    ...saidBy(RULE, joint("{ essence: ' ' }")),
    ...saidBy(RULE, partner('')),
    ...saidBy(RULE, partner("arrangement: '',")),
  ]).toEqual([
    'activities/newsletter.ts:7:25 The organisation decides with others on “Newsletter”, and the main points of their arrangement are missing.',
    'activities/newsletter.ts:17:16 The organisation decides with others on “Newsletter”, and the main points of their arrangement are missing.',
    'activities/newsletter.ts:17:27 The organisation decides with others on “Newsletter”, and the main points of their arrangement are missing.',
    'partner.ts:2:34 “prints” decides with the organisation, and the main points of their arrangement are missing.',
    'partner.ts:4:16 “prints” decides with the organisation, and the main points of their arrangement are missing.',
  ]);
});

it('is silent with its essence, and while it is an open question', () => {
  expect(saidBy(RULE, joint("{ essence: 'We answer; they print.' }"))).toEqual([]);
  expect(saidBy(RULE, joint("gap({ question: 'Who answers?' })"))).toEqual([]);
  expect(saidBy(RULE, partner("arrangement: 'We answer; they print.',"))).toEqual([]);
});
