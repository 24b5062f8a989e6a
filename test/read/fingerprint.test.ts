import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from './made.ts';

const FILES = {
  'a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
  'b.ts': "import { c } from './c.ts';\nexport const b = [c];\n",
  'c.ts': 'export const c = 1;\n',
  'd.ts': 'export const d = 1;\n',
};

function fingerprints(changes: Readonly<Record<string, string>> = {}) {
  const { reading } = readFiles({ ...FILES, ...changes });
  return Object.keys(FILES).map((file) => reading.fingerprint(join(reading.folder, file)));
}

describe('fingerprint', () => {
  it('is the same for the same texts, wherever they stand', () => {
    const before = fingerprints();
    expect(fingerprints()).toEqual(before);
    expect(new Set(before).size).toBe(4);
  });

  it.each([
    ['c.ts', 'export const c = 2;\n', 'changed changed changed same'],
    [
      'b.ts',
      "import { d as c } from './d.ts';\nexport const b = [c];\n",
      'changed changed same same',
    ],
    ['a.ts', 'export const a = 2;\n', 'changed same same same'],
    ['d.ts', 'export const d = 2;\n', 'same same same changed'],
  ])('tells a change of %s from all that imports it', (file, text, expected) => {
    const before = fingerprints();
    const after = fingerprints({ [file]: text });
    const said = after.map((one, index) => (one === before[index] ? 'same' : 'changed'));
    expect(said.join(' ')).toBe(expected);
  });

  it('ends where files import one another, or themselves', () => {
    const back = "import { a } from './a.ts';\nexport const c = a;\n";
    const itself = "import { d as other } from './d.ts';\nexport const d = other;\n";
    const before = fingerprints();
    const after = fingerprints({ 'c.ts': back, 'd.ts': itself });
    expect(after.filter((one) => one === undefined || before.includes(one))).toEqual([]);
  });

  it('knows nothing of a file that could not be read', () => {
    expect(fingerprints({ 'd.ts': 'export const d = ;\n' })[3]).toBeUndefined();
  });
});
