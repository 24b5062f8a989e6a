import { expect, it } from 'vitest';
import { acme, LEFT_OUT } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'rights/complaint-missing';
const found = (supervisoryAuthorities: string) => saidBy(RULE, acme({ supervisoryAuthorities }));

it('asks for an authority of the Area', () => {
  expect([...found(LEFT_OUT), ...found('[]'), ...found("['CH', 'US']")]).toEqual([
    'organisation.ts:4:29 Nothing says to which supervisory authority people may complain.',
    'organisation.ts:13:27 Nothing says to which supervisory authority people may complain.',
    'organisation.ts:13:27 None of the countries listed has a supervisory authority of the European Economic Area.',
  ]);
});

it('is silent with one, wherever it stands, or with an open question', () => {
  expect(found("['CH', 'FR']")).toEqual([]);
  expect(found("gap({ question: 'Which authority?' })")).toEqual([]);
});
