import { describe, expect, it } from 'vitest';
import { THIRD_PEOPLE } from '../../../src/rules/notice/third-party-subjects-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'notice/third-party-subjects';
const found = (item: string, dataSubjects = '[learners]', more = '') =>
  saidBy(
    RULE,
    newsletter(
      {
        dataSubjects,
        data: "[{ category: others, source: 'data-subject', provision: 'voluntary' }]",
      },
      `export const others = dataCategory({ id: 'others', name: 'others', items: ['${item}'] });${more}`,
    ),
  );

it('finds data on people who are not among those whom the activity concerns', () => {
  expect([...found('an emergency contact'), ...found('name of your manager')]).toEqual([
    'activities/newsletter.ts:13:22 “Newsletter” holds data on people who did not give them (“emergency contact”), and they are not among those whom it concerns.',
    'activities/newsletter.ts:13:22 “Newsletter” holds data on people who did not give them (“name of your manager”), and they are not among those whom it concerns.',
  ]);
});

it('is silent once they are, under a word of their kind', () => {
  const relatives = "const kin = dataSubject({ id: 'kin', name: 'relatives of learners' });";
  expect(found('an emergency contact', '[learners, kin]', relatives)).toEqual([]);
  expect(found('name of your manager', '[learners, kin]', relatives)).toHaveLength(1);
});

it('is silent for a planned activity', () => {
  const before =
    "export const others = dataCategory({ id: 'others', name: 'emergency contacts' });";
  const data = "[{ category: others, source: 'data-subject', provision: 'voluntary' }]";
  expect(saidBy(RULE, newsletter({ data, status: "'planned'" }, before))).toEqual([]);
  expect(saidBy(RULE, newsletter({ data }, before))).toHaveLength(1);
});

it('judges an activity that says that it is active', () => {
  const before = "export const kin = dataCategory({ id: 'kin', name: 'emergency contacts' });";
  const data = "[{ category: kin, source: 'data-subject', provision: 'voluntary' }]";
  expect(saidBy(RULE, newsletter({ data, status: "'active'" }, before))).toHaveLength(1);
});

it('is silent while a class of people is left out: it may be theirs', () => {
  const kin = "export const kin = dataSubject({ id: 'kin' });";
  expect(found('an emergency contact', '[learners]', kin)).toEqual([]);
});

describe('the words', () => {
  const finders = THIRD_PEOPLE.map(({ data, exceptions }) => phraseFinder(data, exceptions));
  const find = (text: string, language: 'en' | 'fr') =>
    finders.map((one) => one(text, language)).find(Boolean);

  it.each([
    ['en', 'persons to contact in an emergency'],
    ['en', 'names of your children'],
    ['en', 'contact details of referees'],
    ['fr', 'personne à prévenir en cas d’urgence'],
    ['fr', 'nom et prénom du conjoint'],
    ['fr', 'coordonnées du responsable hiérarchique'],
    ['fr', 'nom du maître de stage'],
  ] as const)('are found (%s): %s', (language, text) => {
    expect(find(text, language)).toBeDefined();
  });

  it.each([
    ['en', 'number of children'],
    ['en', 'family name and first name'],
    ['en', 'marital status'],
    ['en', 'name of your employer'],
    ['fr', 'nombre d’enfants'],
    ['fr', 'nom de famille, prénom'],
    ['fr', 'situation familiale'],
    ['fr', 'références de la commande'],
  ] as const)('pass over what is of the person alone (%s): %s', (language, text) => {
    expect(find(text, language)).toBeUndefined();
  });
});
