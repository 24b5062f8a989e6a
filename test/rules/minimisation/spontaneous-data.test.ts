import { describe, expect, it } from 'vitest';
import {
  NOT_KEPT,
  WHATEVER_IS_SAID,
} from '../../../src/rules/minimisation/spontaneous-data-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'minimisation/spontaneous-data';
const found = (name: string, more = '') =>
  saidBy(
    RULE,
    newsletter(
      { data: "[{ category: more, source: 'data-subject', provision: 'voluntary' }]" },
      `export const more = dataCategory({ id: 'more', name: '${name}'${more} });`,
    ),
  );

it('finds data that nobody asked for', () => {
  expect(found('other data communicated spontaneously')).toEqual([
    'activities/newsletter.ts:6:54 “data communicated spontaneously” covers whatever people happen to say, needed or not.',
  ]);
  expect(found('needs of adaptation')).toEqual([]);
});

it('lets items limit a category, whatever its name', () => {
  expect(found('information on private life')).toHaveLength(1);
  expect(found('information on private life', ", items: ['hobbies that you name']")).toEqual([]);
});

describe('the words', () => {
  const find = phraseFinder(WHATEVER_IS_SAID, NOT_KEPT);

  it.each([
    ['en', 'any other information that you give us'],
    ['en', 'whatever you choose to tell us'],
    ['en', 'information on private life'],
    ['fr', 'toute autre information que vous nous communiquez'],
    ['fr', 'autres informations données spontanément'],
    ['fr', 'données relatives à la vie personnelle'],
  ] as const)('are found (%s): %s', (language, text) => {
    expect(find(text, language)).toBeDefined();
  });

  it.each([
    ['en', 'We delete any other information that you give us.'],
    ['en', 'Do not write any other information that you happen to tell us.'],
    ['en', 'The check protects your private life.'],
    ['en', 'the data that you give us'],
    ['fr', 'Nous supprimons toute autre donnée que vous nous communiquez.'],
    ['fr', 'une candidature spontanée'],
    ['fr', 'les données que vous nous communiquez'],
    ['fr', 'sans atteinte à votre vie privée'],
  ] as const)('pass over what is limited (%s): %s', (language, text) => {
    expect(find(text, language)).toBeUndefined();
  });
});
