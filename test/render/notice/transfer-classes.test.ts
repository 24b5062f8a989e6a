import { expect, test } from 'vitest';
import { transferClasses } from '../../../src/render/notice/transfer-classes.ts';
import { museum, plain, small } from './small.ts';

test('a class of destinations with its chain of protections', () => {
  const [row] = transferClasses(museum());
  expect([plain(row?.recipient), plain(row?.countries), plain(row?.when)]).toEqual([
    'museums that host our exhibitions (museums abroad)',
    'Australia',
    'if you visit one of them',
  ]);
  expect(row?.protection.map(plain)).toEqual([
    'where there is a decision, adequacy decision of the European Commission',
    expect.stringMatching(/module 1 \(controller to controller\) \(Article 46\(2\)\(c\) GDPR\)$/),
  ]);
  expect(row?.copy.map(plain)).toEqual(['Ask our officer.']);
});

test('once for the activities that tell the same', () => {
  const transfers = [{ destinations: 'abroad', protections: [{ by: 'adequacy' }] }];
  expect(
    transferClasses(small({ activities: [{ transfers }, { transfers }, { transfers: 'none' }] })),
  ).toHaveLength(1);
});
