import { expect, test } from 'vitest';
import { sources } from '../../../../src/render/notice/sections/sources.ts';
import { museumSection } from '../lumen.ts';
import { small } from '../small.ts';

test('from whom, by what, from what; when; and how forms show what is required', () => {
  const text = museumSection('sources');
  expect(text).toContain(
    '- **You give them to us**: identity, contact details, needs due to a disability, dietary rules.',
  );
  expect(text).toContain(
    '  - your travel agency (publicly accessible source): number on the identity card',
  );
  expect(text).toContain(
    '- **They are recorded automatically**:\n  - our gates: visits\n  - images\n  - cookies: visits',
  );
  expect(text).toContain('  - your visits: tastes in art');
  expect(text).toContain('- **Other sources**:\n  - guest lists: identity');
  expect(text).toContain(
    '**Members**\n\n- You join the museum.\n\n**In every case**\n\n- You order a ticket.',
  );
  expect(text).toMatch(/A star marks what is required\.$/);
});

test('nothing where nothing is known', () => {
  expect(sources(small({}))).toBeUndefined();
  expect(sources(small({ organisation: { requiredFields: 'A star.' } }))).toMatchObject({
    groups: [],
    requiredFields: { text: 'A star.' },
  });
});
