import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { textFiles } from '../../src/read/text-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'ropa-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('textFiles', () => {
  it('gives every file by its path, in a fixed order', () => {
    mkdirSync(join(folder, 'b/c'), { recursive: true });
    for (const file of ['z.txt', 'b/c/d.txt', 'a.txt'])
      writeFileSync(join(folder, file), `é ${file}`);
    expect([...textFiles(folder)]).toEqual([
      ['a.txt', 'é a.txt'],
      ['b/c/d.txt', 'é b/c/d.txt'],
      ['z.txt', 'é z.txt'],
    ]);
  });
});
