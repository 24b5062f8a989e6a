import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fileOf, fragments, pages } from './site.ts';

/** The standard and its accessibility rules; how HTML is laid out is nobody's business. */
const CONFIG = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'tel-non-breaking': 'off',
  },
} satisfies ConfigData;
const validator = new HtmlValidate(CONFIG);

/** The search of a register acts as one types: there is nothing to submit. */
const registerValidator = new HtmlValidate({
  ...CONFIG,
  rules: { ...CONFIG.rules, 'wcag/h32': 'off' },
});

const read = (name: string) => readFileSync(fileOf(name), 'utf8');

describe('HTML', () => {
  it.each(pages)('%s is valid', (name) => {
    const { results } = (
      name.includes('/register/') ? registerValidator : validator
    ).validateStringSync(read(name));
    const said = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(said).toEqual([]);
  });

  it('notices are light: 60 kB, or 20 kB on their way where they say more than most', () => {
    const heavy = fragments.flatMap((name) => {
      const size = Buffer.byteLength(read(name));
      const sent = gzipSync(read(name)).length;
      return size > 62 * 1024 && sent > 20 * 1024 ? [`${name}: ${size}, compressed ${sent}`] : [];
    });
    expect(fragments.length).toBeGreaterThan(20);
    expect(heavy).toEqual([]);
  });
});
