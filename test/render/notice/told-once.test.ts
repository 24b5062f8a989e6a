import { expect, test } from 'vitest';
import { mailLink, sourced } from '../../../src/render/core/sourced.ts';
import { fact } from '../../../src/render/notice/fact.ts';
import { toldOnce } from '../../../src/render/notice/told-once.ts';
import { plainFacts } from './small.ts';

const email = (address: string, path: string) =>
  fact('E-mail', mailLink(sourced(address, [path, 'email'])));

test('what both share stands under the second, from the places of both', () => {
  const phone = fact('Phone', sourced('1', ['a', 'phone']));
  const { first, second } = toldOnce(
    [...email('x@y.example', 'a'), ...phone],
    email('x@y.example', 'b'),
  );
  expect(plainFacts(first)).toEqual(['Phone: 1']);
  expect(plainFacts(second)).toEqual(['E-mail: x@y.example']);
  for (const path of ['["a","email"]', '["b","email"]']) {
    expect(JSON.stringify(second)).toContain(path);
  }
});

test('different words stay where they are', () => {
  const { first, second } = toldOnce(email('a@y.example', 'a'), email('b@y.example', 'b'));
  expect([...plainFacts(first), ...plainFacts(second)]).toEqual([
    'E-mail: a@y.example',
    'E-mail: b@y.example',
  ]);
});
