import { expect, test } from 'vitest';
import { conditionsOf } from '../../../src/render/notice/condition-view.ts';
import { byCategory, usesOf } from '../../../src/render/notice/data-uses.ts';
import { museum, plain, plainFacts } from './small.ts';

const conditions = (id: string) => {
  const context = museum();
  const uses = byCategory(usesOf(context)).find(([use]) => use.category.value.id === id) ?? [];
  return conditionsOf(uses, context);
};

test('what lifts the prohibition, with its laws and safeguards', () => {
  const [one] = conditions('beliefs');
  expect(one).toMatchObject({
    article: 'Article 9(2)(g) GDPR',
    consent: false,
    activities: undefined,
  });
  expect(one?.texts.map(plain)).toEqual(['Article 3 of Loi Accueil']);
  expect(plainFacts(one?.facts ?? [])).toEqual(['Safeguards: erased after the meal']);
});

test('explicit consent can be withdrawn; data on offences need an authority', () => {
  expect(conditions('health')[0]?.consent).toBe(true);
  expect(conditions('incidents')[0]?.texts.map(plain)).toEqual(['the prefect of police']);
});
