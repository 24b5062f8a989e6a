import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageOf } from '../../src/cli/rule-pages.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { RULES } from '../../src/rules/index.ts';

it('finds the page of every rule that has one, in each language', () => {
  for (const { id } of RULES) {
    const hasPage = existsSync(new URL(`../../src/rules/${id}.md`, import.meta.url));
    for (const language of LANGUAGES) {
      expect(pageOf(id, language) !== undefined, `${id} ${language}`).toBe(hasPage);
    }
  }
});

it('finds nothing for what is no rule', () => {
  expect(pageOf('no/rule', 'fr')).toBeUndefined();
});
