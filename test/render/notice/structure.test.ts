import { describe, expect, test } from 'vitest';
import { everyNotice } from './every-notice.ts';
import { renderOne } from './render.ts';

describe.each(everyNotice)('$name', ({ registry, notice, language }) => {
  const { html, markdown, title, sections } = renderOne(registry, notice, language);

  test('has no empty heading, cell, item or parenthesis', () => {
    const lines = markdown
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('<a id'));
    const empty = lines.filter((line, index) => {
      const level = /^(#+) /.exec(line)?.[1]?.length;
      const next = /^(#+) /.exec(lines[index + 1] ?? '# end')?.[1]?.length;
      return level !== undefined && level > 1 && next !== undefined && next <= level;
    });
    expect(empty).toEqual([]);
    // Only what heads a group of rows, or is a remark on it, stands alone on its row.
    expect(markdown.replace(/^\| (?=\S)[^|]+ \|(?: \|)+$/gm, '')).not.toMatch(
      /\| +\||\(\)|<li><\/li>|^ *- *$|\*\*\*\*|^\|[^|]*\|$\n(?!\| ---)(?!\|)/m,
    );
  });

  test('joins its words cleanly', () => {
    const text = markdown.replace(/\]\([^)]*\)/g, ']');
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    expect(text).not.toMatch(/(?<!\.)\.\.(?!\.)|,,|;;|: ?:|\.;|,\.|;\.|\( | \)/);
    expect(text).not.toMatch(language === 'fr' ? / [.,]/ : / [.,;:!?]/);
    expect(text).not.toMatch(/\{\{|\}\}/);
  });

  test('links to places that it has, each id once', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const [, target] of html.matchAll(/ aria-labelledby="([^"]*)"/g))
      expect(ids).toContain(target);
    for (const { id } of sections) expect(ids).toContain(id);
  });

  test('is one article with one title', () => {
    expect(html).toMatch(
      new RegExp(`^<article class="ropa-notice" lang="${language}" id="${notice.id}">`),
    );
    expect(html.trimEnd()).toMatch(/<\/article>$/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
    expect(title).not.toBe('');
  });

  test('never asks its own questions', () => {
    const questions = JSON.stringify(registry).matchAll(
      /"question":(?:"([^"]+)"|\{"en":"([^"]+)","fr":"([^"]+)"\})/g,
    );
    for (const [, one, en, fr] of questions) {
      for (const question of [one, en, fr]) if (question) expect(markdown).not.toContain(question);
    }
  });
});
