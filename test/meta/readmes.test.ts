import { expect, it } from 'vitest';
import { contentOf, filesBelow, SOURCES } from './sources.ts';

const FOLDERS = [...new Set(SOURCES.map((file) => file.split('/').slice(0, 2).join('/')))].filter(
  (folder) => !folder.endsWith('.ts'),
);

it('has folders', () => {
  expect(FOLDERS).toContain('src/law');
});

it.each(FOLDERS)('%s opens with a README of a few lines under its name', (folder) => {
  expect(filesBelow(folder)).toContain(`${folder}/README.md`);
  const lines = contentOf(`${folder}/README.md`).trimEnd().split('\n');
  expect(lines[0]).toBe(`# ${folder.slice('src/'.length)}`);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.length).toBeLessThanOrEqual(40);
});
