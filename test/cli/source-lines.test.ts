import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../src/cli/source-lines.ts';
import { temporaryFolder } from './ropa.ts';

const fileWith = (text: string) => {
  const file = join(temporaryFolder(), 'a.ts');
  writeFileSync(file, text);
  return file;
};

describe('sourceLines', () => {
  it('gives lines as TypeScript counts them, by a path from the working directory', () => {
    const file = fileWith('\ufefffirst\r\nsecond\u2028third\n');
    const lineAt = sourceLines([file]);
    const lines = [1, 2, 3, 4, 5].map((line) => lineAt(relative(process.cwd(), file), line));
    expect(lines).toEqual(['first', 'second', 'third', '', undefined]);
  });

  it('opens no file that was not read', () => {
    const file = fileWith('secret');
    expect(sourceLines([])(file, 1)).toBeUndefined();
  });
});
