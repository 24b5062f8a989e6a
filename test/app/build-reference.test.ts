import { expect, it } from 'vitest';
import { buildReference } from '../../src/app/build-reference.ts';
import { readTheme } from '../../src/app/templates.ts';
import { RULES } from '../../src/rules/index.ts';

const files = buildReference(readTheme().templates);

it('has a page in each language, with every rule in it', () => {
  expect([...files.keys()]).toEqual(['rules.en.html', 'rules.fr.html']);
  for (const html of files.values()) {
    for (const { id } of RULES) expect(html).toContain(`<section class="ropa-card" id="${id}">`);
  }
});

it('is in the words of the language', () => {
  expect(files.get('rules.fr.html')).toContain('Chaque identifiant ne sert qu’une fois.');
  expect(files.get('rules.en.html')).toContain('<h3>When it does not apply</h3>');
});
