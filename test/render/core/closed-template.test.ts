import { expect, it } from 'vitest';
import { readTheme } from '../../../src/app/templates.ts';
import { isClosed } from '../../../src/render/core/closed-template.ts';

it.each([
  ['{{say this}}{{@root.colon}}{{@root.labels.open}}', true],
  ['{{#each this}}{{#unless @first}}, {{/unless}}{{say this}}{{/each}}', true],
  ['{{> part}}', true],
  ["{{~> 'part'~}}", true],
  ['{{@index}} {{say this}}', false],
  ['{{@root.title}}', false],
  ['{{#each this}}{{@root.title}}{{@index}}{{/each}}', false],
  ['{{say ../name}}', false],
  ['{{> open}}', false],
  ['{{> missing}}', false],
  ['{{> (lookup this "name")}}', false],
  ['{{> t}}', false],
])('%s: %s', (source, closed) => {
  const templates = { t: source, part: '{{say this}}', open: '{{@first}}' };
  expect(isClosed('t', templates)).toBe(closed);
});

it.each(['register/cell.md', 'register/line.md'])('is so of what registers repeat: %s', (name) => {
  expect(isClosed(name, readTheme().templates)).toBe(true);
});
