import { describe, expect, it } from 'vitest';
import { markChanges, withoutMarks } from '../../../src/render/preview/mark-changes.ts';

const from = (number: number, text: string) => `\uE000${number}\uE001${text}\uE002`;

describe('markChanges', () => {
  it('marks the sentence that is new, and says which is gone', () => {
    expect(
      markChanges(
        `<p>We keep them. For ${from(0, '5 years')}.</p>`,
        `<p>We keep them. For ${from(0, '3 years')}.</p>`,
      ),
    ).toEqual({
      html:
        '<p>We keep them. <mark class="ropa-changed" data-sentence="1">For </mark>' +
        '<span data-source="0"><mark class="ropa-changed" data-sentence="1">3 years</mark></span>' +
        '<mark class="ropa-changed" data-sentence="1">.</mark></p>',
      changed: 1,
      removed: ['For 5 years.'],
    });
  });

  it('marks every sentence of what is new as a whole', () => {
    const { changed, removed } = markChanges(undefined, '<p>One. Two.</p>');
    expect({ changed, removed }).toEqual({ changed: 2, removed: [] });
  });

  it('takes words for the same wherever they are declared', () => {
    expect(markChanges(`<p>${from(1, 'One.')}</p>`, `<p>${from(2, 'One.')}</p>`)).toEqual({
      html: '<p><span data-source="2">One.</span></p>',
      changed: 0,
      removed: [],
    });
  });
});

describe('withoutMarks', () => {
  it('says where words come from', () => {
    expect(withoutMarks(`<p>${from(7, 'One')} two</p>`)).toEqual({
      html: '<p><span data-source="7">One</span> two</p>',
      changed: 0,
      removed: [],
    });
  });
});
