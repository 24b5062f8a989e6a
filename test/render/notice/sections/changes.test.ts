import { expect, test } from 'vitest';
import { changes } from '../../../../src/render/notice/sections/changes.ts';
import { museumSection } from '../lumen.ts';
import { small } from '../small.ts';

test('how people learn of changes, version and date', () => {
  expect(museumSection('changes', 'fr')).toBe(
    '## Versions et modifications\n\nLes adhérents apprennent les changements par e-mail.\n\nVersion 2.1, mise à jour le 1er mars 2026.',
  );
});

test('the version alone while the date is open, with what is stated of it', () => {
  const of = (stated?: string) =>
    changes(
      small({ notice: { updated: { gap: { question: '?', ...(stated ? { stated } : {}) } } } }),
    );
  expect(of()).toMatchObject({ version: { text: '1' }, updated: undefined, stated: undefined });
  expect(of('last spring')).toMatchObject({ updated: undefined, stated: { text: 'last spring' } });
});
