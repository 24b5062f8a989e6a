import { describe, expect, it } from 'vitest';
import { CLAIMS, NO_CLAIM } from '../../../src/rules/minimisation/false-anonymity-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'minimisation/false-anonymity';
const found = (items: string, remarks: string) =>
  saidBy(
    RULE,
    newsletter(
      { data: "[{ category: visits, source: 'automatic' }]" },
      `export const visits = dataCategory({ id: 'visits', name: 'visits of pages', items: ['${items}'], remarks: '${remarks}' });`,
    ),
  );

it('finds a claim beside an identifier in the same category', () => {
  expect(found('IP address', 'They do not identify you.')).toEqual([
    'activities/newsletter.ts:6:109 “do not identify you” does not hold beside “IP address”: such data still relate to a person.',
  ]);
});

it('finds it in one text, and not across texts of an activity', () => {
  const minors = "'We keep a unique session ID; it is anonymous.'";
  expect(saidBy(RULE, acme({ minors }))).toEqual([
    'organisation.ts:15:11 “anonymous” does not hold beside “unique session ID”: such data still relate to a person.',
  ]);
  const details = "['write down your first name', 'count readers with anonymous data']";
  const purposes = `[{ id: 'send', purpose: 'Send it', details: ${details}, legalBasis: { basis: 'consent', withdrawal: 'Click.' } }]`;
  expect(saidBy(RULE, newsletter({ purposes }))).toEqual([]);
});

it('is silent for figures without an identifier', () => {
  expect(found('number of visits', 'These data are anonymous.')).toEqual([]);
  expect(found('IP address', 'We make anonymous statistics of them.')).toEqual([]);
});

describe('the words', () => {
  const find = phraseFinder(CLAIMS, NO_CLAIM);

  it.each([
    ['en', 'The review appears anonymously.'],
    ['en', 'They store nothing that identifies a person.'],
    ['fr', 'Ces données sont anonymes.'],
    ['fr', 'Elles ne permettent pas de vous identifier.'],
    ['fr', 'Les cookies ne contiennent aucune donnée personnelle.'],
  ] as const)('are found (%s): %s', (language, text) => {
    expect(find(text, language)).toBeDefined();
  });

  it.each([
    ['en', 'They are not anonymous.'],
    ['en', 'You may answer anonymously.'],
    ['en', 'The figures are aggregated and anonymous.'],
    ['fr', 'une société anonyme'],
    ['fr', 'Les réponses ne sont pas anonymes.'],
    ['fr', 'Vous pouvez rester anonyme.'],
    ['fr', 'Les données sont rendues anonymes.'],
  ] as const)('pass over what claims nothing (%s): %s', (language, text) => {
    expect(find(text, language)).toBeUndefined();
  });
});
