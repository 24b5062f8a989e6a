import { expect, it } from 'vitest';
import { JOINING, VAGUE } from '../../../src/rules/purpose/vague-words.ts';
import { simplified } from '../../../src/rules/simplified.ts';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'purpose/specific';
const CONSENT = "{ basis: 'consent', withdrawal: 'Click.' }";

const purposes = (words: readonly string[], more = '') =>
  newsletter({
    purposes: `[${words.map((one, index) => `\n  { id: 'p-${index}', purpose: '${one}'${more}, legalBasis: ${CONSENT} }`).join()}]`,
  });
const found = (...words: readonly string[]) => saidBy(RULE, purposes(words));
const inFrench = (...words: readonly string[]) =>
  saidBy(RULE, { ...purposes(words), ...acme({ languages: "['fr']" }) });

it('finds purposes of vague words alone', () => {
  expect(found('Improve our services')).toEqual([
    'activities/newsletter.ts:13:25 “Improve our services” does not say what is done with the data, nor for what result.',
  ]);
  const vague = [
    'Other administrative and planning purposes',
    'Manage the relationship with you',
    'Marketing',
    'Improve users’ experience',
  ];
  expect(found(...vague)).toHaveLength(vague.length);
});

it('finds them in French', () => {
  const vague = [
    'Améliorer nos services',
    'Gestion administrative',
    'Gérer notre relation avec vous',
    'À des fins commerciales',
  ];
  expect(inFrench(...vague)).toHaveLength(vague.length);
});

it('is silent where one word tells what is done, or to what', () => {
  expect(
    found(
      'Choose next year’s course dates from attendance',
      'Send offers',
      'Improve the search on our site',
      'Manage orders',
      'Planning of shifts',
    ),
  ).toEqual([]);
  expect(
    inFrench(
      'Gérer les commandes',
      'Gestion administrative du personnel',
      'Améliorer la recherche sur le site',
      'Envoyer nos offres',
    ),
  ).toEqual([]);
});

it('is silent where details say what it comprises', () => {
  const files = purposes(['Improve our services'], ", details: ['measure waiting times']");
  expect(saidBy(RULE, files)).toEqual([]);
});

it.each(['en', 'fr'] as const)('lists words once, as texts are compared (%s)', (language) => {
  const words = [...VAGUE[language], ...JOINING[language]].map(simplified);
  expect(new Set(words).size).toBe(words.length);
});
