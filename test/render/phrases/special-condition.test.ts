import { expect, test } from 'vitest';
import { authorityWords, conditionWords } from '../../../src/render/phrases/special-condition.ts';
import { at, context, open } from './said.ts';

test('what lifts the prohibition, with its facts and laws', () => {
  const consent = {
    condition: 'explicit-consent',
    withdrawal: 'click',
    collection: 'a box',
  } as const;
  expect(conditionWords(at(consent), context('fr'))).toMatchObject({
    name: { text: 'consentement explicite', path: ['x', 'condition'] },
    article: 'article 9.2.a du RGPD',
    facts: { withdrawal: { text: 'click' }, collection: { text: 'a box' } },
  });
  const byLaw = {
    condition: 'public-health',
    law: [{ law: 'Code' }],
    safeguards: 'few see them',
  } as const;
  expect(conditionWords(at(byLaw), context())).toMatchObject({
    laws: [{ text: { text: 'Code' } }],
    facts: { safeguards: { text: 'few see them' } },
  });
});

test('what allows data on offences', () => {
  const authority = { by: 'official-authority', authority: 'the prefect' } as const;
  expect(authorityWords(at(authority), context())).toMatchObject({
    article: 'Article 10 GDPR',
    facts: { authority: { text: 'the prefect' } },
  });
});

test('what is stated while it is open', () => {
  expect(conditionWords(at(open('a wish')), context())).toMatchObject({
    name: undefined,
    stated: { text: 'a wish' },
  });
  expect(conditionWords(at(open()), context())).toBeUndefined();
  expect(authorityWords(at(open()), context())).toBeUndefined();
});
