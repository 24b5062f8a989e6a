import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { Preview } from '../../src/app/preview.ts';
import { newFolder, newRegistry, previewOf } from './folders.ts';
import { editor } from './preview-edits.ts';

const NOTICE = 'beta/notices/privacy.en';

function opened() {
  const registry = newRegistry();
  const preview = new Preview(previewOf(registry));
  preview.refresh();
  return { registry, preview, file: join(registry, 'beta', 'notices', 'privacy.ts') };
}

it('marks what has changed in a document since it was shown', () => {
  const { preview, file } = opened();
  const before = preview.document(NOTICE);
  expect(before?.blocks.every(({ changed }) => changed === 0)).toBe(true);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Your data', 'Your own data'));
  expect(preview.refresh()).toBe(true);
  const after = preview.document(NOTICE);
  const changed = after?.blocks.filter((one) => one.changed > 0);
  expect(changed).toMatchObject([{ changed: 1, removed: ['Your data'] }]);
  expect(changed?.[0]?.html).toMatch(/<mark [^>]*>Your own data<\/mark>/);
});

it('says where a sentence is written', () => {
  const { preview } = opened();
  const html = preview.document(NOTICE)?.blocks[0]?.html ?? '';
  const [, source] = /data-source="(\d+)">Your data/.exec(html) ?? [];
  expect(preview.place('beta', Number(source))).toEqual({
    path: 'notices.privacy.title',
    file: 'beta/notices/privacy.ts',
    line: 6,
    column: 10,
  });
  expect(preview.place('beta', 99_999)).toBeUndefined();
  expect(preview.place('gamma', Number(source))).toBeUndefined();
});

it('says what there is, what is outdated, and whether the compiler is at work', async () => {
  const { preview, file } = opened();
  expect(preview.state).toMatchObject({ outdated: [], isCompiling: true });
  expect(preview.state.documents).toHaveLength(6);
  expect(await preview.compile()).toBe(true);
  expect(await preview.compile()).toBe(false);
  expect(preview.state.isCompiling).toBe(false);
  writeFileSync(file, 'fetch();\n');
  preview.refresh();
  expect(preview.state.outdated).toEqual(['beta']);
  expect(preview.state.findings).toContainEqual(
    expect.objectContaining({
      rule: 'registry/declarative-only',
      file: 'beta/notices/privacy.ts',
      line: 1,
      column: 1,
    }),
  );
  expect(preview.document(NOTICE)?.title).toBe('Your data');
});

it('forgets an organisation that is gone', () => {
  const { preview, registry } = opened();
  rmSync(join(registry, 'beta'), { recursive: true });
  expect(preview.refresh()).toBe(true);
  expect(preview.document(NOTICE)).toBeUndefined();
});

const SERIES = [
  ['two organisations', newRegistry],
  [
    'one of many activities',
    () => {
      const registry = newFolder();
      generate(registry, 8);
      return registry;
    },
  ],
] as const;

it.each(SERIES)(
  'shows the same as one that is opened anew, after any series of edits: %s',
  (_, make) => {
    const registry = make();
    const options = previewOf(registry);
    const preview = new Preview(options);
    preview.refresh();
    const edit = editor(registry, 7);
    const done: string[] = [];
    let compared = 0;
    for (let step = 0; step < 24; step++) {
      done.push(edit());
      preview.refresh();
      const anew = new Preview(options);
      anew.refresh();
      expect(preview.state.findings, done.join('\n')).toEqual(anew.state.findings);
      if (preview.state.outdated.length > 0) continue;
      expect(preview.state.documents).toEqual(anew.state.documents);
      for (const { id } of anew.state.documents) {
        expect(shown(preview, id), done.join('\n')).toEqual(shown(anew, id));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(24);
  },
  120_000,
);

/** A document without marks, each run with the place that it leads to. */
function shown(preview: Preview, id: string) {
  const document = preview.document(id);
  const organisation = id.slice(0, id.indexOf('/'));
  const placeOf = (number: string) => JSON.stringify(preview.place(organisation, Number(number)));
  return {
    title: document?.title,
    blocks: document?.blocks.map(({ id: block, html }) => [
      block,
      html
        .replace(/<\/?mark\b[^>]*>/g, '')
        .replace(/data-source="(\d+)"/g, (_, number) => `data-source='${placeOf(number)}'`),
    ]),
  };
}
