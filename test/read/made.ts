import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { fixture, read } from './harness.ts';

/**
 * A registry in a temporary folder, with the organisation `acme` and these files beside it, for what
 * git cannot hold. Removed when the test ends.
 */
export function made(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const registry = realpathSync(mkdtempSync(join(tmpdir(), 'ropa-test-')));
  onTestFinished(() => rmSync(registry, { recursive: true, force: true }));
  cpSync(fixture('reading/acme'), join(registry, 'acme'), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(registry, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return registry;
}

/** What reading these files of `acme` gives: what they export, and what could not be read. */
export function readFiles(files: Readonly<Record<string, string>>) {
  const named = Object.entries(files).map(([file, content]) => [`acme/${file}`, content]);
  const reading = read(made(Object.fromEntries(named)), 'acme');
  return {
    reading,
    /** What a file exports under a name. */
    exported: (file: string, name = 'default') =>
      reading.exports.get(join(reading.folder, file))?.get(name),
    /** `file:line:column rule message`, and the words that the message quotes. */
    problems: reading.problems.map(({ rule, message, data, range }) =>
      [
        `${relative(reading.folder, range.file)}:${range.line}:${range.column}`,
        rule.split('/')[1],
        message,
        ...Object.values(data),
      ].join(' '),
    ),
  };
}

/** The value of one expression, or why it cannot be read. */
export function valueOf(expression: string, before = ''): unknown {
  const { exported, problems } = readFiles({
    'a.ts': `${before}\nexport default ${expression};\n`,
  });
  return problems.length > 0 ? problems : exported('a.ts');
}
