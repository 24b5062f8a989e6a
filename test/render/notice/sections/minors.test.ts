import { expect, test } from 'vitest';
import { minors } from '../../../../src/render/notice/sections/minors.ts';
import { museumSection } from '../lumen.ts';
import { small } from '../small.ts';

test('whether minors are addressed, who they are, and from which age they consent', () => {
  expect(museumSection('minors')).toBe(
    [
      '## What about minors?',
      'Children visit with an adult.',
      'There may be minors among: visitors.',
      'You can consent without your parents from the age of 15 (“Send you news”). Below that age: a parent confirms by e-mail.',
    ].join('\n\n'),
  );
});

test('nothing where nothing is said of them', () => {
  expect(minors(small({}))).toBeUndefined();
});
