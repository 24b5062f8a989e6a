import { expect, test } from 'vitest';
import { changes } from '../../../../src/render/notice/sections/changes.ts';
import { museumSection } from '../lumen.ts';
import { small } from '../small.ts';

test('how people learn of changes; version and date stand at the head of the document', () => {
  expect(museumSection('changes', 'fr')).toBe(
    '## Modifications de ce document\n\nLes adhérents apprennent les changements par e-mail.',
  );
});

test('nothing where nothing is said of it', () => {
  expect(changes(small({}))).toBeUndefined();
});
