import { expect, test } from 'vitest';
import { finishing } from '../../../src/render/notice/finishing.ts';
import { museum } from './small.ts';

test('the first layer gets its drawings, in the typography of its language', () => {
  const finish = finishing(museum('fr'))('summary', {});
  expect(finish?.('<li><strong>Vos droits</strong>\u00a0: accès.</li>')).toMatch(
    /<svg .*<strong>(?:<a href="#rights">)?Vos droits(?:<\/a>)?<\/strong><span>\u00a0: <\/span>/,
  );
});

test('other sections stay as they are', () => {
  expect(finishing(museum())('rights', {})).toBeUndefined();
  expect(finishing(museum())('trackers', undefined)).toBeUndefined();
});
