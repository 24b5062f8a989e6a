import { expect, test } from 'vitest';
import { versionView } from '../../../src/render/notice/version.ts';
import { renderOne } from './render.ts';
import { museum, plain, small } from './small.ts';

const open = (stated?: string) => ({ gap: { question: '?', ...(stated ? { stated } : {}) } });

test('version and date', () => {
  const view = versionView(museum());
  expect([plain(view?.version), plain(view?.updated), view?.stated]).toEqual([
    ...['2.1', '1 March 2026'],
    [],
  ]);
});

test('one without the other, or what is stated of either while it is open', () => {
  const of = (notice: object) => {
    const view = versionView(small({ notice }));
    return view && [plain(view.version), plain(view.updated), ...view.stated.map(plain)];
  };
  expect(of({ updated: open() })).toEqual(['1', '']);
  expect(of({ version: undefined })).toEqual(['', '2 January 2026']);
  expect(of({ version: open('a draft'), updated: open('last spring') })).toEqual([
    ...['', '', 'a draft', 'last spring'],
  ]);
  expect(of({ version: undefined, updated: open() })).toBeUndefined();
});

test('it stands once in a document', () => {
  const { registry, notice } = museum();
  const { markdown } = renderOne(registry, notice.value, 'en');
  expect(markdown.split('2.1')).toHaveLength(2);
  expect(markdown).toContain('Version 2.1, updated on 1 March 2026.');
});
