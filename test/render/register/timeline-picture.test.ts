import { describe, expect, it } from 'vitest';
import type { Keeping } from '../../../src/render/register/timeline.ts';
import { timelinePicture } from '../../../src/render/register/timeline-picture.ts';
import { contextOf, TEMPLATES } from './fixture.ts';

const context = contextOf();
const keeping = (text: string, more: Partial<Keeping>): Keeping => ({
  active: { text, path: [] },
  ...{ archive: undefined, end: undefined, activeYears: undefined, archiveYears: undefined },
  ...{ archived: false, forGood: false, open: [], activities: [] },
  ...more,
});
const draw = (...keepings: Keeping[]) => timelinePicture(keepings, TEMPLATES, context);
/** The pieces of bars, without the legend. */
const pieces = (picture: string) =>
  [...picture.matchAll(/<rect class="ropa-kept-(\w+)" x="(\d+)" y="(\d+)" width="(\d+)"/g)]
    .slice(4)
    .map(([, kind, x, , width]) => [kind, Number(x), Number(width)]);

describe('timelinePicture', () => {
  it('draws longer what is kept longer, and the archive after the use', () => {
    const picture = draw(
      keeping('ten', { activeYears: 1, archiveYears: 9, archived: true }),
      keeping('one', { activeYears: 1 }),
    );
    const [first, archive, second] = pieces(picture);
    expect(first?.[0]).toBe('active');
    expect(archive?.[0]).toBe('archive');
    expect(archive?.[1]).toBe(first?.[2]);
    expect(second).toEqual(first);
    expect(Number(archive?.[2])).toBeGreaterThan(Number(first?.[2]));
  });

  it('tells what depends on an event, and what has no end', () => {
    expect(pieces(draw(keeping('until', {}))).map(([kind]) => kind)).toEqual(['event']);
    const kinds = pieces(draw(keeping('always', { activeYears: 1, forGood: true })));
    expect(kinds.map(([kind]) => kind)).toEqual(['active', 'good']);
    expect(Number(kinds[1]?.[1]) + Number(kinds[1]?.[2])).toBe(900);
  });

  it('escapes, has no style or script, and needs its template', () => {
    expect(draw(keeping('<b>"x"</b>', {}))).toContain('&lt;b&gt;');
    expect(draw(keeping('x', {}))).not.toMatch(/\sstyle=|<script/);
    expect(() => timelinePicture([], {}, context)).toThrow('There is no template');
  });
});
