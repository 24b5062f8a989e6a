// cspell:ignore datasubjects
import { describe, expect, it } from 'vitest';
import { findForm } from '../../../src/render/register/find.ts';
import { indexesOf } from '../../../src/render/register/indexes.ts';
import { ACME, contextOf, TEMPLATES } from './fixture.ts';

const context = contextOf('en');
const form = findForm(indexesOf(ACME, new Map(), context), TEMPLATES, context);

describe('findForm', () => {
  it('is hidden until a script shows it', () => {
    expect(form).toMatch(/^<form class="ropa-find" role="search" [^>]* hidden>/);
  });

  it('has a choice for each index, whose options name rows and stand in the order of words', () => {
    const [, options = ''] =
      /<select id="ropa-filter-dataSubjects">([\s\S]*?)<\/select>/.exec(form) ?? [];
    expect(options.trim().split('\n')).toEqual([
      '<option value="">all</option>',
      '<option value="by-datasubjects-customers">customers</option>',
      '<option value="by-datasubjects-visitors">visitors of the site</option>',
    ]);
    expect(form.match(/<select/g)).toHaveLength(6);
  });

  it('has a label for each field', () => {
    const fields = [...form.matchAll(/<(?:select|input) id="([\w-]+)"/g)].map(([, id]) => id);
    expect(fields).toHaveLength(7);
    expect(fields.filter((id) => !form.includes(`<label for="${id}">`))).toEqual([]);
  });

  it('escapes what it prints, and needs its template', () => {
    const entry = { key: 'x', text: '<b>"x"</b>', anchor: 'by-data-x', activities: [] };
    const indexes = [{ name: 'data' as const, entries: [entry] }];
    expect(findForm(indexes, TEMPLATES, context)).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt;');
    expect(() => findForm([], {}, context)).toThrow('There is no template register/find.html.');
  });
});
