import { expect, it } from 'vitest';
import { fillHtml } from '../../../src/render/core/fill-html.ts';

const templates = { 'a.html': '<p>{{said}}</p>' };

it('escapes what it prints', () => {
  expect(fillHtml(templates, 'a.html', { said: '<b>"&' })).toBe('<p>&lt;b&gt;&quot;&amp;</p>');
});

it('asks for all that the template names, unless it is optional', () => {
  expect(() => fillHtml(templates, 'a.html', {})).toThrow('"said" not defined');
  expect(fillHtml(templates, 'a.html', {}, { optional: true })).toBe('<p></p>');
});

it('says which template is missing', () => {
  expect(() => fillHtml(templates, 'b.html', {})).toThrow('There is no template b.html.');
});
