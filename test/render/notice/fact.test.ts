import { expect, test } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { fact, facts, nameFact, remark, statement } from '../../../src/render/notice/fact.ts';

const said = sourced('a thing', ['x']);
const sentence = sourced('A thing.', ['x']);
const stated = sourced('a thing', ['x', 'gap', 'stated']);

test('a fact has its label, unless it is only stated', () => {
  expect(fact('Label', said)).toEqual([{ label: 'Label', text: said, sentence: false }]);
  expect(fact('Label', sentence)).toEqual([{ label: 'Label', text: sentence, sentence: true }]);
  expect(fact('Label', stated)).toEqual([{ text: stated, sentence: false }]);
  expect([fact('Label', undefined), fact('Label', [])]).toEqual([[], []]);
  expect(facts('Label', [said, said])).toHaveLength(2);
});

test('a name may end as a sentence does', () => {
  expect(nameFact('Label', sourced('Acme Ltd.', ['x']))[0]?.sentence).toBe(false);
});

test('remarks and statements speak for themselves', () => {
  expect(remark(said)).toEqual([{ label: '', text: said, sentence: false }]);
  expect(statement(sentence, ['Acme'])).toEqual({ text: sentence, sentence: true });
  expect(statement(said, ['Acme'])).toEqual({ label: ['Acme'], text: said, sentence: false });
});
