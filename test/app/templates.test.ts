import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    const { css } = readTheme();
    const folder = new URL('../../templates/styles/', import.meta.url);
    const places = ['base', 'notice', 'register', 'portal'].map((name) =>
      css.indexOf(readFileSync(new URL(`${name}.css`, folder), 'utf8').trim()),
    );
    expect(places[0]).toBe(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('takes the templates of an organisation in place of its own', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'notice'));
    writeFileSync(join(folder, 'notice', 'changes.md.hbs'), 'Ours.');
    const { templates } = readTheme(folder);
    expect(templates['notice/changes.md']).toBe('Ours.');
    expect(templates['notice/header.md']).toBe(readTheme().templates['notice/header.md']);
  });

  it('are described, one by one', () => {
    const readme = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');
    const names = Object.keys(readTheme().templates).filter(
      (name) => !/^(register|dev)\//.test(name),
    );
    expect(names.filter((name) => !readme.includes(`\`${name}.hbs\``))).toEqual([]);
  });

  it('refuses what takes the place of nothing, and a folder that is not there', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'notice'));
    writeFileSync(join(folder, 'notice', 'chamges.md.hbs'), 'Ours.');
    expect(() => readTheme(folder)).toThrow(
      `notice/chamges.md.hbs in ${folder} takes the place of no template. Did you mean notice/changes.md.hbs?`,
    );
    const none = join(folder, 'none');
    expect(() => readTheme(none)).toThrow(
      `There is no folder ${none}. Name your templates with --templates.`,
    );
  });
});
