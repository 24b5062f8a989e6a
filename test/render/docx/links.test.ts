import { expect, it } from 'vitest';
import { Links } from '../../../src/render/docx/links.ts';

it('names places as Word allows, each differently', () => {
  const links = new Links();
  const long = 'a-very-long-name-of-a-place-that-goes-on-and-on';
  const names = [long, `${long}-too`, 'été', '1st'].map((anchor) => links.nameOf(anchor));
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^[a-z]\w{0,39}$/i);
  expect(links.nameOf(long)).toBe(names[0]);
});

it('marks a place once', () => {
  const links = new Links();
  expect(links.bookmark('a')).toMatch(/^<w:bookmarkStart w:id="1" w:name="p1_a"\/><w:bookmarkEnd/);
  expect(links.bookmark('a')).toBe('');
  expect(links.bookmark('b')).toContain('w:id="2"');
});

it('keeps one relationship for each address, written as addresses are', () => {
  const links = new Links();
  expect(links.outward('https://a.test/')).toBe('rLink1');
  expect(links.outward('mailto:é@b.test?subject=a b')).toBe('rLink2');
  expect(links.outward('https://a.test/')).toBe('rLink1');
  expect(links.outward('https://a.test/%2F"')).toBe('rLink3');
  const targets = [...links.relationships().matchAll(/Target="([^"]*)"/g)].map(([, one]) => one);
  expect(targets).toEqual([
    'https://a.test/',
    'mailto:%C3%A9@b.test?subject=a%20b',
    'https://a.test/%2F%22',
  ]);
});
