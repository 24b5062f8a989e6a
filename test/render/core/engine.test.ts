import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/index.ts';
import { createEngine } from '../../../src/render/core/engine.ts';
import { parts, phrase, sourced, webLink } from '../../../src/render/core/sourced.ts';

const print = (template: string, view: object, language: Language = 'en') =>
  createEngine({ t: template, 'notice/part.md': '<{{say a}}>' }, language).render('t', view);

describe('the helpers', () => {
  const a = sourced('a *thing*', ['x', 'a']);
  const url = sourced('https://example.org', ['x', 'url']);

  test.each([
    ['{{say a}}', 'a \\*thing\\*\n'],
    ['{{cap a}}', 'A \\*thing\\*\n'],
    ['{{stop a}}', 'a \\*thing\\*.\n'],
    ['{{sentence a}}', 'A \\*thing\\*.\n'],
    ['{{rich a}}', 'a *thing*\n'],
    ['{{link url}}', '[https://example.org](https://example.org)\n'],
    ['{{linked a url}}', '[a \\*thing\\*](https://example.org)\n'],
    ['{{linked a missing}}', 'a \\*thing\\*\n'],
    ['{{mail mail}}', '[a@b.example](mailto:a@b.example)\n'],
    ['{{say missing}}', '\n'],
    ['{{say number}}', '5\n'],
    ['{{#if (is number 5)}}yes{{/if}}', 'yes\n'],
    ['{{> notice/part.md}}', '<a \\*thing\\*>\n'],
  ])('%s', (template, expected) => {
    const mail = sourced('a@b.example', ['x', 'mail']);
    expect(print(template, { a, url, mail, number: 5 }).markdown).toBe(expected);
  });

  test('a row of pieces, a link among them', () => {
    const row = parts`see ${webLink(url)} (${a})`;
    expect(print('{{say row}}', { row }).markdown).toBe(
      'see [https://example.org](https://example.org) (a \\*thing\\*)\n',
    );
  });

  test('an address that leads nowhere safe is no link', () => {
    const bad = { ...a, href: 'javascript:alert(1)' };
    expect(print('{{say bad}}', { bad }).markdown).toBe('a \\*thing\\*\n');
  });
});

test('sources say where each piece stands', () => {
  const words = phrase(['r'], parts`${sourced('5 ans', ['r', 'p'])} : l'an`);
  const { markdown, sources } = print('Kept {{cap words}}.', { words }, 'fr');
  expect(markdown).toBe('Kept 5 ans\u00a0: l’an.\n');
  expect(sources.map(({ start, end, path }) => [markdown.slice(start, end), path])).toEqual([
    ['5 ans', ['r', 'p']],
    ['5 ans\u00a0: l’an', ['r']],
  ]);
});

test('lines are tidy, and a template that is not there is an error', () => {
  expect(print('a  \n\n\n\nb\n\n', {}).markdown).toBe('a\n\nb\n');
  expect(() => createEngine({}, 'en').render('t', {})).toThrow('There is no template t.');
});

describe('what is remembered', () => {
  const templates = {
    t: '{{#each all}}{{> part this}};{{/each}}{{say last}}',
    part: '{{say name}}{{say role}}',
  };
  const ann = { name: sourced('Ann', ['a']), role: sourced(' leads', ['a', 'role']) };
  const bob = { name: sourced('Bob', ['b']) };
  const last = sourced('end', ['z']);

  test('is printed as it would be anew, with its sources', () => {
    const engine = createEngine(templates, 'en', ['part']);
    for (const all of [[ann, bob], [bob, ann, ann], []]) {
      const anew = createEngine(templates, 'en').render('t', { all, last });
      expect(engine.render('t', { all, last })).toEqual(anew);
    }
  });

  test('is not what asks for where it stands', () => {
    const open = { ...templates, part: '{{@index}} {{say name}}' };
    const engine = createEngine(open, 'en', ['part']);
    expect(engine.render('t', { all: [ann, ann], last }).markdown).toBe('0 Ann;1 Ann;end\n');
  });
});
