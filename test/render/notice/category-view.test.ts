import { expect, test } from 'vitest';
import { categoryView } from '../../../src/render/notice/category-view.ts';
import { byCategory, usesOf } from '../../../src/render/notice/data-uses.ts';
import { museum, plain } from './small.ts';

const view = (id: string) => {
  const context = museum();
  const uses = byCategory(usesOf(context)).find(([use]) => use.category.value.id === id);
  if (!uses) throw new Error(id);
  return categoryView(uses, context);
};

test('a category once, with all its uses', () => {
  const details = view('contact-details');
  expect(plain(details.name)).toBe('contact details');
  expect(plain(details.items)).toBe('e-mail address');
  expect(details.who).toBeUndefined();
  expect(details.uses.map(plain)).toEqual([
    'Tickets and entries (if you order online)',
    'News from the museum',
  ]);
  expect(details.provisions.map(plain)).toEqual([
    'asked for online only (“Tickets and entries”)',
    'no, it is optional (“News from the museum”)',
  ]);
  expect(plain(details.usedFor)).toBe(
    '“Tickets and entries” (if you order online) and “News from the museum”',
  );
  expect(details.given).toBe(true);
  expect(view('images').given).toBe(false);
});

test('whose data, where not everybody’s, and of what kind', () => {
  expect(plain(view('taste').who)).toBe('members');
  expect(plain(view('national-number').kind)).toBe('national identification number');
  expect(plain(view('beliefs').kind)).toBe('religious or philosophical beliefs');
});
