import { expect, test } from 'vitest';
import { header, isPrivacyNotice } from '../../../src/render/notice/header.ts';
import { museum, small } from './small.ts';

test('whom the notice informs: several, or one', () => {
  const { audience, audiences } = header(museum('fr'));
  expect(audience).toBeUndefined();
  expect(audiences[0]).toMatchObject({
    name: { text: 'visiteurs' },
    address: { text: 'vous visitez notre musée ou ses sites web' },
    description: { text: 'avec ou sans billet' },
  });
  expect(header(small({})).audience).toMatchObject({ name: { text: 'people' } });
});

test('other documents inform nobody in particular', () => {
  const context = small({ notice: { kind: 'legal' } });
  expect([isPrivacyNotice(context), isPrivacyNotice(museum())]).toEqual([false, true]);
  expect(header(context).audiences).toEqual([]);
});

test('version and date', () => {
  expect(header(museum()).version).toMatchObject({
    version: { text: '2.1' },
    updated: { text: '1 March 2026' },
  });
});
