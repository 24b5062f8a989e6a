import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/app/check.ts';
import { type Finding, holds } from '../../src/check/index.ts';
import { compile, type Diagnostic, type OrganisationReading } from '../../src/read/index.ts';
import { fixture, read } from '../read/harness.ts';
import { REFUSED } from './refused-cases.ts';

const root = fixture('types');
/** Files that the cases use. */
const SHARED = ['organisation.ts', 'declarations.ts', 'language.ts'];
const organisations = readdirSync(root).filter((name) => name.startsWith('refused'));
const files = organisations.flatMap((name) =>
  readdirSync(`${root}/${name}`).map((file) => `${name}/${file}`),
);

let diagnostics: Diagnostic[];
let findings: Finding[];
let readings: Map<string, OrganisationReading>;

beforeAll(async () => {
  diagnostics = await compile(files.map((file) => `${root}/${file}`));
  const checked = await check({ registry: root, organisations, asOf: '2026-11-21' });
  findings = checked.flatMap((organisation) => organisation.findings);
  readings = new Map(organisations.map((name) => [name, read(root, name)]));
});

const diagnosticsOf = (file: string) => diagnostics.filter((one) => one.file === `${root}/${file}`);
const errorsOf = (file: string) =>
  findings.filter((one) => one.file === `${root}/${file}` && one.severity === 'error');

describe('what the law forbids', () => {
  it('has its case here', () => {
    const cases = files.filter((file) => !SHARED.some((shared) => file.endsWith(`/${shared}`)));
    expect(Object.keys(REFUSED).sort()).toEqual(cases.map((file) => file.slice(0, -3)).sort());
  });

  it.each(SHARED)('compiles in what the cases share: %s', (name) => {
    const shared = files.filter((file) => file.endsWith(`/${name}`));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.flatMap(diagnosticsOf)).toEqual([]);
    expect(shared.flatMap(errorsOf)).toEqual([]);
  });

  it.each(Object.entries(REFUSED))('%s does not compile', (name, { at, says }) => {
    const found = diagnosticsOf(`${name}.ts`);
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual([at]);
    const words = found.flatMap(({ lines }) => lines).join('\n');
    for (const telling of says) expect(words).toContain(telling);
  });

  it.each(Object.keys(REFUSED))('%s is refused in plain words, in the same field', (name) => {
    const file = `${name}.ts`;
    const [diagnostic] = diagnosticsOf(file);
    if (!diagnostic) throw new Error('It compiles.');
    const { line, column } = diagnostic;
    const reading = readings.get(name.split('/')[0] ?? '');
    const field = reading?.fieldAt(diagnostic.file, line, column);
    const errors = errorsOf(file);
    expect(
      errors.filter((one) => holds(one, diagnostic) || (field && holds(field, one))),
    ).not.toEqual([]);
    expect(errors.map(({ rule }) => rule)).not.toContain('registry/does-not-compile');
  });
});
