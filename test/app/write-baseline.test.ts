import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { formatBaseline } from '../../src/app/baseline.ts';
import { readBaseline, writeBaseline } from '../../src/app/write-baseline.ts';

const ENTRIES = [
  { fingerprint: 'f', organisation: 'acme', rule: 'test/rule', at: 'activities.pay' },
];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'ropa-baseline-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

it('reads back what it writes, and leaves nothing else behind', () => {
  const here = folder();
  const file = join(here, 'known.json');
  expect(readBaseline(file)).toBeUndefined();
  writeBaseline(file, []);
  writeBaseline(file, ENTRIES);
  expect(readFileSync(file, 'utf8')).toBe(formatBaseline(ENTRIES));
  expect(readBaseline(file)).toEqual([
    { organisation: 'acme', at: 'activities.pay', rule: 'test/rule', fingerprint: 'f' },
  ]);
  expect(readdirSync(here)).toEqual(['known.json']);
});

it('writes where a link leads, and leaves the link', () => {
  const here = folder();
  writeFileSync(join(here, 'real.json'), formatBaseline([]));
  symlinkSync('real.json', join(here, 'known.json'));
  writeBaseline(join(here, 'known.json'), ENTRIES);
  expect(readlinkSync(join(here, 'known.json'))).toBe('real.json');
  expect(readBaseline(join(here, 'real.json'))).toHaveLength(1);
});

it('says in a line that there is no folder', () => {
  const file = join(folder(), 'nowhere', 'known.json');
  expect(() => writeBaseline(file, ENTRIES)).toThrow(
    expect.objectContaining({ name: 'UserError', message: expect.stringContaining(file) }),
  );
});

it('leaves what stands there where it cannot be replaced', () => {
  const here = folder();
  mkdirSync(join(here, 'known.json'));
  expect(() => writeBaseline(join(here, 'known.json'), ENTRIES)).toThrow();
  expect(readdirSync(here)).toEqual(['known.json']);
});
