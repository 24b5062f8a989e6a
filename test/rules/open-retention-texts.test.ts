import { expect, it } from 'vitest';
import { openRetentionTexts } from '../../src/rules/open-retention-texts.ts';
import { assembled } from './assembled.ts';
import { newsletter } from './example.ts';

const open = (retention: string) =>
  openRetentionTexts(assembled(newsletter({ retention: `[{ ${retention}, then: 'erase' }]` })))
    .filter(({ path }) => path[1] === 'newsletter')
    .map(({ text }) => text);

it('gives what is said in place of a period', () => {
  expect(open("active: { criterion: 'as long as you read it' }, remarks: 'By law.'")).toEqual([
    'as long as you read it',
    'By law.',
  ]);
  expect(open("active: gap({ question: 'How long?', stated: 'in principle two years' })")).toEqual([
    'in principle two years',
  ]);
});

it('gives nothing where there is a period, declared or in words', () => {
  const period = "active: { period: '2 years', from: 'order' }, remarks: 'By law.'";
  expect(open(period)).toEqual([]);
  expect(open("active: { criterion: 'two years at most' }, remarks: 'By law.'")).toEqual([]);
});

it('judges the archive apart, and not its reason', () => {
  const archive = (words: string) =>
    `active: { period: '2 years', from: 'order' }, archive: { period: gap({ question: 'How long?', stated: '${words}' }), reason: 'The law asks it.' }`;
  expect(open(archive('as long as the law asks'))).toEqual(['as long as the law asks']);
  expect(open(archive('five years'))).toEqual([]);
});
