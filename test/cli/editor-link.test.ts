import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editorLink } from '../../src/cli/editor-link.ts';

it('leads to a file at its line and column, whatever its name', () => {
  expect(editorLink(join('/', 'a b', 'data#1.ts'), 3, 5)).toBe(
    'vscode://file/a%20b/data%231.ts:3:5',
  );
});
