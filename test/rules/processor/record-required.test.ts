import { expect, it } from 'vitest';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'processor/record-required';

const hosting = (...fields: readonly string[]): Files => ({
  'activities/hosting.ts': [
    "import { activity, gap } from 'ropa';",
    'export default activity({',
    "  id: 'hosting',",
    "  name: 'Hosting',",
    "  role: 'processor',",
    ...fields.map((field) => `  ${field},`),
    '});',
    '',
  ].join('\n'),
});
const PROCESSING = "processing: ['We store what they send.']";
const CONTROLLERS = "controllers: [{ name: 'Example Schools' }]";

it('finds processing for others that does not say for whom, or what is done', () => {
  expect([
    ...saidBy(RULE, hosting(PROCESSING)),
    ...saidBy(RULE, hosting(CONTROLLERS)),
    ...saidBy(RULE, hosting('controllers: []', PROCESSING)),
    ...saidBy(RULE, hosting(CONTROLLERS, 'processing: []')),
  ]).toEqual([
    'activities/hosting.ts:2:25 “Hosting” is done for others, and they are not listed.',
    'activities/hosting.ts:2:25 “Hosting” does not say what is done for the controllers.',
    'activities/hosting.ts:6:16 “Hosting” is done for others, and they are not listed.',
    'activities/hosting.ts:7:15 “Hosting” does not say what is done for the controllers.',
  ]);
});

it('finds a controller without a name, and a class without its list', () => {
  expect([
    ...saidBy(RULE, hosting('controllers: [{ name: "" }]', PROCESSING)),
    ...saidBy(RULE, hosting("controllers: [{ class: 'schools' }]", PROCESSING)),
    ...saidBy(RULE, hosting("controllers: [{ class: ' ', list: 'in the CRM' }]", PROCESSING)),
  ]).toEqual([
    'activities/hosting.ts:6:25 A controller for whom “Hosting” is done has no name.',
    'activities/hosting.ts:6:17 Nothing says where the list of the clients of “Hosting” is kept.',
    'activities/hosting.ts:6:26 A controller for whom “Hosting” is done has no name.',
  ]);
});

it('is silent with both, with a class and its list, and while it is an open question', () => {
  expect(saidBy(RULE, hosting(CONTROLLERS, PROCESSING))).toEqual([]);
  const clients = "controllers: [{ class: 'schools', list: 'the client register' }]";
  expect(saidBy(RULE, hosting(clients, PROCESSING))).toEqual([]);
  expect(saidBy(RULE, hosting("controllers: gap({ question: 'Who?' })", PROCESSING))).toEqual([]);
});
