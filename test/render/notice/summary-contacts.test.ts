import { expect, test } from 'vitest';
import { contactLines } from '../../../src/render/notice/summary-contacts.ts';
import { museum, plain, small } from './small.ts';

const lines = (context: ReturnType<typeof small>) =>
  contactLines(context).map(({ label, ways }) => `${label}: ${plain(ways)}`);
const contact = { email: 'hello@small.example' };

test('the officer, and where requests go', () => {
  expect(lines(museum())).toEqual([
    'Data protection officer: dpo@lumen.example',
    'To use your rights: rights@lumen.example and https://lumen.example/account',
  ]);
});

test('the organisation itself, if nothing else is known', () => {
  expect(lines(small({ organisation: { contact } }))).toEqual([
    'To use your rights: hello@small.example',
  ]);
  expect(lines(small({}))).toEqual([]);
});

test('by post only if there is no quicker way', () => {
  const post = { lines: ['BP 1'], city: 'Paris', country: 'FR' };
  expect(lines(small({ organisation: { contact: { post } } }))).toEqual([
    'To use your rights: BP 1, Paris, France',
  ]);
  expect(lines(small({ organisation: { contact: { ...contact, post } } }))[0]).not.toContain(
    'BP 1',
  );
});
