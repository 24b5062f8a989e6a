import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as ropa from '../../../src/index.ts';
import { readOrganisation } from '../../../src/read/index.ts';
import { RULES } from '../../../src/rules/index.ts';
import { inRegistry } from '../harness.ts';

const rule = RULES.find(({ id }) => id === 'registry/unreadable-file');

/** What cannot be read once something that is no declaration lies among those of Acme. */
const problems = (spoil: (folder: string) => void) =>
  inRegistry({}, (registry) => {
    spoil(join(registry, 'acme'));
    return readOrganisation(registry, 'acme', ropa)
      .problems.filter((problem) => problem.rule === rule?.id)
      .map(({ message, data, range }) => {
        const { file, line, column } = range;
        const words = rule?.messages[message]?.replace('{size}', data.size ?? '');
        return `${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column} ${words}`;
      });
  });

it('finds files that are no text, and files that are too large', () => {
  const spoil = (folder: string) => {
    writeFileSync(join(folder, 'latin.ts'), Buffer.from([0x2f, 0x2f, 0xe9, 0x0a]));
    writeFileSync(join(folder, 'large.ts'), `// ${'x'.repeat(1_200_000)}\n`);
  };
  expect(problems(spoil)).toEqual([
    'large.ts:1:1 This file is too large to be a declaration (1.2 MB). It was not read.',
    'latin.ts:1:1 This file is not UTF-8 text. It was not read.',
  ]);
});

it('finds links that lead out of the folder', () => {
  const spoil = (folder: string) => symlinkSync('/etc/hosts', join(folder, 'hosts.ts'));
  expect(problems(spoil)).toEqual([
    'hosts.ts:1:1 This link leads outside the folder of the organisation. It was not followed.',
  ]);
});
