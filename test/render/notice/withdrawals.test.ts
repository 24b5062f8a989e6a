import { expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { withdrawals } from '../../../src/render/notice/withdrawals.ts';
import { museum, plain, small } from './small.ts';

const ways = (context: ReturnType<typeof small>) =>
  withdrawals(context)?.ways.map(({ of, text }) => [plain(of), plain(text)]);

test('every consent, with the way to withdraw it', () => {
  expect(ways(museum())).toEqual([
    ['“Access and safety”', 'Tell the front desk.'],
    ['“Send you news”', 'By the link in each letter.'],
    ['“Websites”', 'Use the link at the foot of each page.'],
    ['needs due to a disability', 'Tell the guide.'],
  ]);
  expect(withdrawals(small({}))).toBeUndefined();
});

test('what rests on consent is named with the ways where these differ, and once where they do not', () => {
  expect(withdrawals(museum())?.consents).toBeUndefined();
  const purpose = (id: string, withdrawal: unknown) => ({
    purposes: [{ id, purpose: id, legalBasis: { basis: 'consent', withdrawal } }],
  });
  const alike = small({ activities: [purpose('a', 'Write.'), purpose('b', 'Write.')] });
  expect(plain(withdrawals(alike)?.consents)).toBe('“Activity 1” and “Activity 2”');
  expect(ways(alike)).toEqual([['', 'Write.']]);
  const open = small({
    activities: [purpose('a', 'Write.'), purpose('b', { gap: { question: '?' } })],
  });
  expect(plain(withdrawals(open)?.consents)).toBe('“Activity 1” and “Activity 2”');
  expect(ways(open)).toEqual([['Activity 1', 'Write.']]);
});

test('special data go without a name where the purpose is withdrawn in the same way', () => {
  const category = markAs('specialDataCategory', { id: 'h', name: 'health', special: 'health' });
  const exception = { condition: 'explicit-consent', withdrawal: 'Write.' };
  const purposes = [
    { id: 'p', purpose: 'Care', legalBasis: { basis: 'consent', withdrawal: 'Write.' } },
  ];
  const context = small({
    activities: [{ purposes, specialData: [{ category, source: 'data-subject', exception }] }],
  });
  expect(ways(context)).toEqual([['', 'Write.']]);
  expect(plain(withdrawals(context)?.consents)).toBe('“Activity 1”');
});
