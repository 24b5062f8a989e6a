import { expect, test } from 'vitest';
import { complaint } from '../../../src/render/notice/complaint.ts';
import { museum, plain, small } from './small.ts';

test('authorities by name and website; an address only where it was verified', () => {
  const [cnil] = complaint(museum()).authorities;
  expect(plain(cnil?.name)).toMatch(/ \(CNIL\)$/);
  expect(cnil?.website).toMatchObject({
    href: 'https://www.cnil.fr/',
    path: ['organisation', 'supervisoryAuthorities', 0],
  });
  expect(cnil?.address).toBeUndefined();
  const austria = small({ organisation: { supervisoryAuthorities: ['AT'] } });
  expect(plain(complaint(austria).authorities[0]?.address)).toContain('Wien');
});

test('what is stated, and what is offered beside', () => {
  const gap = { question: '?', stated: 'the local one' };
  const context = small({
    organisation: { supervisoryAuthorities: { gap }, complaint: 'Ask us first.' },
  });
  expect(complaint(context)).toMatchObject({
    authorities: [],
    stated: { text: 'the local one' },
    text: { text: 'Ask us first.' },
  });
});
