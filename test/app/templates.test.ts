import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTheme } from '../../src/app/templates.ts';
import { newFolder } from './folders.ts';

describe('readTheme', () => {
  it('reads the templates and styles that come with the tool', () => {
    const { templates, css } = readTheme();
    expect(Object.keys(templates)).toEqual(
      expect.arrayContaining(['index.html', 'page.html', 'register/sheet.md', 'register/cell.md']),
    );
    const places = [
      '.ropa-page',
      '.ropa-notice',
      '.ropa-register .ropa-table',
      '.ropa-portal .ropa-card',
    ];
    expect(places.map((place) => css.includes(place))).toEqual([true, true, true, true]);
  });

  it('joins the styles in the order in which they build on each other', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'styles'));
    for (const name of ['portal', 'register', 'notice', 'base']) {
      writeFileSync(join(folder, 'styles', `${name}.css`), `.${name} {}\n`);
    }
    writeFileSync(join(folder, 'a.md.hbs'), '{{say a}}');
    expect(readTheme(folder)).toEqual({
      templates: { 'a.md': '{{say a}}' },
      css: '.base {}\n\n.notice {}\n\n.register {}\n\n.portal {}\n',
    });
  });

  it('says which of the styles is missing', () => {
    expect(() => readTheme(newFolder())).toThrow('There are no styles/base.css');
  });
});
