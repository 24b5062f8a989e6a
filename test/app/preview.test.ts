import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Preview } from '../../src/app/preview.ts';
import { readTheme } from '../../src/app/templates.ts';
import { newRegistry } from './folders.ts';

const theme = readTheme();
const NOTICE = 'beta/notices/privacy.en';

function opened() {
  const registry = newRegistry();
  const options = {
    registry,
    asOf: '2026-11-22',
    language: 'en',
    theme,
    folder: registry,
  } as const;
  const preview = new Preview(options);
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
