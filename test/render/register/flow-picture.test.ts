import { describe, expect, it } from 'vitest';
import { flowPicture } from '../../../src/render/register/flow-picture.ts';
import { flowsOf } from '../../../src/render/register/flows.ts';
import { ACME, contextOf, TEMPLATES } from './fixture.ts';

const context = contextOf('fr');
const flows = flowsOf(ACME, new Map(), context);
const picture = flowPicture(flows, TEMPLATES, context);

describe('flowPicture', () => {
  it('has a name and a description, and no style or script of its own', () => {
    expect(picture).toContain('role="group" aria-labelledby="flows-title flows-description"');
    expect(picture).not.toMatch(/\sstyle=|<style|<script/);
  });

  it('leads from each place to what is said of it, and nowhere else', () => {
    const targets = picture.match(/(?<= href=")[^"]*/g) ?? [];
    expect(targets).toHaveLength(picture.match(/data-place=/g)?.length ?? 0);
    expect(targets.filter((target) => !target.startsWith('#'))).toEqual([]);
    expect(targets).toContain('#index-countries');
  });

  it('draws a line only between places that are there', () => {
    const places = new Set([...picture.matchAll(/data-place="([^"]*)"/g)].map(([, id]) => id));
    const ends = [...picture.matchAll(/data-(?:from|to)="([^"]*)"/g)].map(([, id]) => id);
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.filter((id) => !places.has(id))).toEqual([]);
  });

  it('sets no place onto another, and none beside the picture', () => {
    const [, height] = /viewBox="0 0 1200 (\d+)"/.exec(picture) ?? [];
    const rects = [...picture.matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)]
      .map(([, ...numbers]) => numbers.map(Number))
      .sort(([ax = 0, ay = 0], [bx = 0, by = 0]) => ax - bx || ay - by);
    for (const [index, [x = 0, y = 0, width = 0, tall = 0]] of rects.entries()) {
      const [nextX, nextY = 0] = rects[index + 1] ?? [];
      if (nextX === x) expect(nextY).toBeGreaterThan(y + tall);
      expect(x + width).toBeLessThanOrEqual(1200);
      expect(y + tall).toBeLessThanOrEqual(Number(height));
    }
  });

  it('escapes names, is the same each time, and needs its template', () => {
    const [flow] = flows;
    const hostile = flow ? [{ ...flow, name: { text: '<script>"x"</script>' } }] : [];
    expect(flowPicture(hostile, TEMPLATES, context)).toContain('&lt;script&gt;');
    expect(flowPicture(flows, TEMPLATES, context)).toBe(picture);
    expect(() => flowPicture(flows, {}, context)).toThrow('There is no template');
  });

  it('draws one picture for each kind of people where all in one would be a tangle', () => {
    const many = Array.from({ length: 40 }, () => flows).flat();
    const html = flowPicture(many, TEMPLATES, context);
    const people = new Set(flows.flatMap(({ people: all }) => all.map(({ id }) => id)));
    expect(html.match(/<svg /g)).toHaveLength(people.size);
    expect(html.match(/<details class="ropa-flow-part" open>/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.match(/class="ropa-caption"/g)).toHaveLength(1);
    for (const picture_ of html.split('<details').slice(1)) {
      expect(picture_.match(/ropa-flow-column-0"/g)).toHaveLength(1);
    }
  });
});
