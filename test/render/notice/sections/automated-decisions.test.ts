import { expect, test } from 'vitest';
import { automatedDecisions } from '../../../../src/render/notice/sections/automated-decisions.ts';
import { museumSection } from '../lumen.ts';
import { plainFacts, small } from '../small.ts';

test('what is decided, how, what follows, what allows it, who looks again', () => {
  expect(museumSection('automated-decisions')).toBe(
    [
      '## Do we make decisions by automated means alone?',
      '### Price of your entry',
      'For: Reduced prices.',
      [
        '- **How the decision is made**: the more visits, the lower the price',
        '- **What it means for you.** You pay more or less.',
        '- **What allows it.** The decision is necessary for a contract with you.',
        '- **Law**: Code de la consommation, art. L112-1',
        '- **How to have a person look at it.** Ask at the front desk.',
      ].join('\n'),
    ].join('\n\n'),
  );
});

test('what is stated while facts are open; nothing without decisions', () => {
  const open = (stated?: string) => ({ gap: { question: '?', ...(stated ? { stated } : {}) } });
  const decision = {
    decision: 'd',
    logic: open('Points are added.'),
    consequences: open(),
    gateway: open(),
    humanReview: open(),
  };
  const [one] =
    automatedDecisions(small({ activities: [{ automatedDecisions: [decision] }] }))?.decisions ??
    [];
  expect(plainFacts(one?.facts ?? [])).toEqual(['Points are added.']);
  expect(automatedDecisions(small({}))).toBeUndefined();
});
