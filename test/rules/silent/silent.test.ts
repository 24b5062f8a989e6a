import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckedOrganisation, check } from '../../../src/app/check.ts';
import { organisationsIn } from '../../../src/read/index.ts';
import { AS_OF } from '../harness.ts';
import { SPOILT } from './spoilt.ts';

const SILENT = fileURLToPath(new URL('../../fixtures/silent', import.meta.url));

/** What is found in each organisation of a registry: `rule file:line:column`. */
async function findingsIn(registry: string): Promise<ReadonlyMap<string, string[]>> {
  const say = ({ id, findings }: CheckedOrganisation) =>
    findings.map(
      ({ rule, file, line, column }) =>
        `${rule} ${relative(join(registry, id), file)}:${line}:${column}`,
    );
  const checked = await check({ registry, asOf: AS_OF });
  return new Map(checked.map((one) => [one.id, say(one)]));
}

const CASES = organisationsIn(SILENT);

it('shows everything that is listed, and nothing that is not', () => {
  expect(CASES).toEqual(SPOILT.map(({ organisation }) => organisation).sort());
});

describe('what is right', () => {
  let found: ReadonlyMap<string, string[]>;
  beforeAll(async () => {
    found = await findingsIn(SILENT);
  });

  it.each(CASES)('is not found: %s', (organisation) => {
    expect(found.get(organisation)).toEqual([]);
  });
});

describe('the same, spoilt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ropa-silent-'));
  let found: ReadonlyMap<string, string[]>;

  beforeAll(async () => {
    cpSync(SILENT, folder, { recursive: true });
    for (const { organisation, file, right, wrong } of SPOILT) {
      const path = join(folder, organisation, file);
      const text = readFileSync(path, 'utf8');
      // What makes the case is there, once: without it, silence would show nothing.
      expect(text.split(right), `${organisation}/${file}: ${right}`).toHaveLength(2);
      writeFileSync(path, text.replace(right, wrong));
    }
    found = await findingsIn(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(SPOILT)('is found: $what', ({ organisation, finding }) => {
    expect(found.get(organisation)).toContain(finding);
  });
});
