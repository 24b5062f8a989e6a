import { sep } from 'node:path';

/** A link that opens a file of this machine in an editor, at its line; both count from 1. */
export const editorLink = (file: string, line: number, column: number): string =>
  `vscode://file/${file
    .split(sep)
    .map(encodeURIComponent)
    .join('/')
    .replace(/^\//, '')
    .replace(/^([A-Za-z])%3A/, '$1:')}:${line}:${column}`;
