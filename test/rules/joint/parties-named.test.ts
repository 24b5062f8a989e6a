import { expect, it } from 'vitest';
import { LEFT_OUT, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'joint/parties-named';
const joint = (jointControllers: string) =>
  saidBy(
    RULE,
    newsletter({
      role: "'joint-controller'",
      jointControllers,
      arrangement: "{ essence: 'We answer; they print.' }",
    }),
  );

it('finds joint controllers that nobody names', () => {
  expect([...joint(LEFT_OUT), ...joint('[]'), ...joint("[{ name: ' ' }]")]).toEqual([
    'activities/newsletter.ts:7:25 The organisation decides with others on “Newsletter”, and they are not named.',
    'activities/newsletter.ts:16:21 The organisation decides with others on “Newsletter”, and they are not named.',
    'activities/newsletter.ts:16:30 A joint controller of “Newsletter” has no name.',
  ]);
});

it('is silent with a name, or with a class and where to find its list', () => {
  expect(joint("[{ name: 'Printer' }]")).toEqual([]);
  expect(joint("[{ class: 'printers', list: 'on our site' }]")).toEqual([]);
});
