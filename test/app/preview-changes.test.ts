import { expect, it } from 'vitest';
import { Preview } from '../../src/app/preview.ts';
import { PreviewChanges, type SentDocument } from '../../src/app/preview-changes.ts';
import { patchedHtml } from '../render/preview/patched-html.ts';
import { newRegistry, previewOf } from './folders.ts';
import { editor } from './preview-edits.ts';

/** A page that has what it was sent. */
class Page {
  readonly #blocks = new Map<string, string>();
  findings: readonly unknown[] = [];

  show({ blocks }: SentDocument): string[] {
    const now = blocks.map(({ id, html, steps = [] }) => {
      const had = this.#blocks.get(id);
      if (html === undefined && had === undefined) throw new Error(`There is no block ${id}.`);
      return [id, html ?? patchedHtml(had ?? '', steps)] as const;
    });
    this.#blocks.clear();
    for (const [id, html] of now) this.#blocks.set(id, html);
    return now.map(([, html]) => html);
  }

  list(sent: readonly unknown[]): readonly unknown[] {
    const before = this.findings;
    this.findings = sent.flatMap((one) =>
      Array.isArray(one) ? before.slice(one[0], one[1]) : [one],
    );
    return this.findings;
  }
}

const block = (id: string, html: string) => ({ id, html, changed: 0, removed: [] });
const document = (...blocks: ReturnType<typeof block>[]) =>
  ({ id: 'd', title: 'T', language: 'en', open: '<div>', close: '</div>', blocks }) as const;
const LONG = 'so many words that they are longer than what would change them, '.repeat(3);

it('sends what the page lacks: all, nothing, or steps where they are shorter', () => {
  const changes = new PreviewChanges();
  const before = block('a', `<p>${LONG}<b>x</b></p>`);
  expect(changes.document(document(before)).blocks).toEqual([before]);
  const { html: _, ...known } = before;
  expect(changes.document(document(before)).blocks).toEqual([known]);
  const after = block('a', `<p>${LONG}<b>y</b></p>`);
  expect(changes.document(document(after)).blocks).toEqual([
    { ...known, steps: [{ at: [1, 0], remove: 1, insert: ['y'] }] },
  ]);
  const other = block('a', '<ul></ul>');
  expect(changes.document(document(other)).blocks).toEqual([other]);
  expect(changes.document({ ...document(other), id: 'e' }).blocks).toEqual([other]);
});

it('names findings that the page has by their places', () => {
  const changes = new PreviewChanges();
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((rule) => ({ rule }));
  const list = (...findings: readonly (object | undefined)[]) =>
    changes.findings(findings.filter((one) => one !== undefined));
  expect(list(a, b, c)).toEqual([a, b, c]);
  expect(list(a, b, c)).toEqual([[0, 3]]);
  expect(list(c, d, a, b)).toEqual([[2, 3], d, [0, 2]]);
  expect(list(a, a)).toEqual([
    [2, 3],
    [2, 3],
  ]);
  expect(list()).toEqual([]);
});

it('gives a page the documents and findings as they are, after any series of edits', () => {
  const registry = newRegistry();
  const preview = new Preview(previewOf(registry));
  preview.refresh();
  const pages = preview.state.documents.map(({ id }) => ({
    id,
    page: new Page(),
    changes: new PreviewChanges(),
  }));
  const edit = editor(registry, 3);
  const done: string[] = [];
  let steps = 0;
  for (let step = 0; step < 30; step++) {
    done.push(edit());
    preview.refresh();
    const { findings } = preview.state;
    for (const { id, page, changes } of pages) {
      expect(page.list(changes.findings(findings)), done.join('\n')).toEqual(findings);
      const now = preview.document(id);
      if (!now) continue;
      const sent = changes.document(now);
      steps += sent.blocks.filter((one) => one.steps).length;
      expect(page.show(sent), done.join('\n')).toEqual(now.blocks.map(({ html }) => html));
    }
  }
  expect(steps).toBeGreaterThan(10);
}, 60_000);
