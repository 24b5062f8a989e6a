import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { gapFindings } from '../../src/check/index.ts';
import type { OrganisationReading, Range } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { putTogether } from '../check/put-together.ts';
import { fixture, read } from './harness.ts';

/** A registry that uses every field: what small changes make of it must still be read or refused. */
const registry = realpathSync(mkdtempSync(join(tmpdir(), 'ropa-test-')));
cpSync(fixture('types/accepted'), join(registry, 'accepted'), { recursive: true });
afterAll(() => rmSync(registry, { recursive: true, force: true }));

const files = readdirSync(registry, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

type Change = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const pieces = fc.constantFrom(
  ...'{}[]()<>,;:.\'"`$\\/-=!?@#%0x7 \n\r\t\0\u2028\ufeffé😀'.split(''),
  ...[
    '\ud83d',
    '...',
    '=>',
    '/*',
    '//',
    'as const',
    'as any',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...['none', 'gap(', 'null', 'undefined', 'process.env', 'await ', 'export default ', 'const '],
  ...["import x from '", '${', '-1', '1e999', "''", '{}', '[]', 'activity({', '});'],
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.nat(12)).map(
    ([place, length]): Change =>
      (text) => {
        const start = Math.floor(place * text.length);
        return text.slice(0, start) + text.slice(start + length);
      },
  ),
  fc.tuple(at, pieces, fc.nat(3)).map(
    ([place, piece, length]): Change =>
      (text) => {
        const start = Math.floor(place * text.length);
        return text.slice(0, start) + piece + text.slice(start + length);
      },
  ),
  fc.tuple(at, at).map(
    ([one, other]): Change =>
      (text) => {
        const lines = text.split('\n');
        const [a, b] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
        [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
        return lines.join('\n');
      },
  ),
  fc.tuple(at, at).map(
    ([from, to]): Change =>
      (text) => {
        const lines = text.split('\n');
        const line = lines[Math.floor(from * lines.length)] ?? '';
        lines.splice(Math.floor(to * lines.length), 0, line);
        return lines.join('\n');
      },
  ),
);
const changes = fc.record({
  file: fc.constantFrom(...files),
  steps: fc.array(change, { minLength: 1, maxLength: 4 }),
});

/** Whether a range lies inside the file that it names, which is one of the organisation's. */
function liesInside({ file, line, column, endLine, endColumn }: Range, lengths: number[]): boolean {
  const ends = (at: number, column: number) => column >= 1 && column <= (lengths[at - 1] ?? -1) + 1;
  const isForward = endLine > line || (endLine === line && endColumn >= column);
  return file.startsWith(registry) && ends(line, column) && ends(endLine, endColumn) && isForward;
}

/** The lengths of the lines of a file, in UTF-16 units. */
const lengthsOf = (file: string) =>
  new TextDecoder()
    .decode(readFileSync(file))
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.length);
const unchanged = new Map(
  files.map((file) => [join(registry, file), lengthsOf(join(registry, file))]),
);

/** How many things reading and assembling find wrong, and the places of all that they say. */
function placesIn(reading: OrganisationReading): { findings: number; ranges: Range[] } {
  const { registry: record, reported } = putTogether(reading.id, reading.declarations, RULES);
  const all = [...reported, ...(record ? gapFindings(record) : [])];
  const located = all.flatMap(({ path, part, declaration }) => [
    reading.locate(path, part, declaration),
    ...reading.approach(path, declaration),
  ]);
  const ranges = [...reading.problems.map(({ range }) => range), ...located.filter((one) => !!one)];
  const starts = new Map(ranges.map((one) => [`${one.file}:${one.line}:${one.column}`, one]));
  const fields = [...starts.values()].map((one) => reading.fieldAt(one.file, one.line, one.column));
  return {
    findings: reading.problems.length + reported.length,
    ranges: [...ranges, ...fields.filter((one) => !!one)],
  };
}

describe('reading a registry with small changes', () => {
  it('needs a registry that is right', () => {
    const reading = read(registry, 'accepted');
    expect(reading.problems).toEqual([]);
    expect(putTogether('accepted', reading.declarations, RULES).reported).toEqual([]);
  });

  it('never breaks down, and places what it finds inside its file', () => {
    let refused = 0;
    fc.assert(
      fc.property(changes, ({ file, steps }) => {
        const path = join(registry, file);
        const before = readFileSync(path);
        try {
          writeFileSync(
            path,
            steps.reduce((text, step) => step(text), before.toString()),
          );
          const reading = read(registry, 'accepted');
          const { ranges, findings } = placesIn(reading);
          if (findings > 0) refused++;
          const lengths = new Map(unchanged).set(path, lengthsOf(path));
          for (const range of ranges) {
            expect(liesInside(range, lengths.get(range.file) ?? []), JSON.stringify(range)).toBe(
              true,
            );
          }
        } finally {
          writeFileSync(path, before);
        }
      }),
      { numRuns: 300, seed: 20261121 },
    );
    expect(refused).toBeGreaterThan(200);
  });
});
