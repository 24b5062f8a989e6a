import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PreviewOrganisation } from '../../src/app/preview-organisation.ts';
import { newRegistry } from './folders.ts';

function opened() {
  const registry = newRegistry();
  const organisation = new PreviewOrganisation(registry, 'beta', '2026-11-22');
  const file = join(registry, 'beta', 'notices', 'privacy.ts');
  const text = readFileSync(file, 'utf8');
  const edit = (from: string, to: string) => writeFileSync(file, text.replace(from, to));
  return { organisation, file, edit };
}

const rulesOf = ({ checked }: PreviewOrganisation) => checked?.findings.map(({ rule }) => rule);

it('reads again only what has changed', () => {
  const { organisation, edit } = opened();
  expect(organisation.refresh()).toBe(true);
  expect(organisation.refresh()).toBe(false);
  edit('Your data', 'Your own data');
  expect(organisation.refresh()).toBe(true);
  expect(organisation.isCurrent).toBe(true);
  expect(organisation.good?.registry?.notices[0]?.title).toMatchObject({ en: 'Your own data' });
});

it('keeps the last good reading while a declaration is not valid, and says what is wrong', () => {
  const { organisation, file, edit } = opened();
  organisation.refresh();
  edit("version: '2.1'", 'version: fetch()');
  organisation.refresh();
  expect(organisation.isCurrent).toBe(false);
  expect(organisation.good?.registry?.notices[0]?.version).toBe('2.1');
  expect(organisation.checked?.findings).toMatchObject([
    { rule: 'registry/declarative-only', file, line: 9, column: 12 },
  ]);
  edit('', '');
  organisation.refresh();
  expect(organisation.isCurrent).toBe(true);
  expect(rulesOf(organisation)).not.toContain('registry/declarative-only');
});

it('adds what the compiler says when it is heard, until the file changes', async () => {
  const { organisation, file, edit } = opened();
  organisation.refresh();
  edit('export default', 'export const count = 1 satisfies string;\nexport default');
  organisation.refresh();
  const before = rulesOf(organisation);
  expect(organisation.isCompiled).toBe(false);
  expect(await organisation.compile()).toBe(true);
  expect(organisation.isCompiled).toBe(true);
  expect(organisation.checked?.findings).toContainEqual(
    expect.objectContaining({ rule: 'registry/does-not-compile', file, line: 4, column: 24 }),
  );
  edit('', '');
  organisation.refresh();
  expect(rulesOf(organisation)).not.toContain('registry/does-not-compile');
  expect(before).not.toContain('registry/does-not-compile');
});

it('does not listen to the compiler when a file has changed meanwhile', async () => {
  const { organisation, edit } = opened();
  organisation.refresh();
  const compiling = organisation.compile();
  edit('Your data', 'Your own data');
  organisation.refresh();
  expect(await compiling).toBe(false);
  expect(organisation.isCompiled).toBe(false);
});
