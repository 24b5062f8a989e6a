import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckedOrganisation } from '../../src/app/check.ts';
import { testCases } from '../../src/app/test-cases.ts';
import type { Finding } from '../../src/check/index.ts';
import { DECLARATIONS, finding } from '../check/sample.ts';

const FOLDER = '/project/registry/house';
const FILES: Readonly<Record<string, string>> = { activity: 'letters.ts', notice: 'leaflet.ts' };

const cases = (findings: readonly Partial<Finding>[], known?: ReadonlySet<string>) => {
  const declarations = DECLARATIONS.map((one) => ({
    ...one,
    file: join(FOLDER, FILES[one.kind] ?? 'common.ts'),
  }));
  const checked = {
    id: 'house',
    folder: FOLDER,
    reading: { declarations },
    findings: findings.map((one) =>
      finding({
        rule: 'registry/missing-field',
        message: 'missing',
        data: { field: 'x' },
        ...one,
        file: join(FOLDER, one.file ?? 'letters.ts'),
      }),
    ),
  } as unknown as CheckedOrganisation;
  const how = { language: 'en', asOf: '2026-11-22', folder: '/project', known } as const;
  return testCases(checked, how).map(({ title, failure }) => [title, failure]);
};

/** The titles of the tests that fail, with the number of findings in each. */
const failing = (findings: readonly Partial<Finding>[], known?: ReadonlySet<string>) =>
  cases(findings, known).flatMap(([title, failure]) =>
    failure ? [`${title} ${(failure as { message: string }).message.split('\n\n').length}`] : [],
  );

describe('testCases', () => {
  it('has one for each activity and notice, and one for the rest', () => {
    expect(cases([])).toEqual([
      ['activities/letters: Letters', undefined],
      ['notices/leaflet: Leaflet', undefined],
      ['everything else', undefined],
    ]);
  });

  it('says what is wrong in words, and where the first of it stands', () => {
    const [[, failure] = []] = cases([{ path: 'activities.letters.data', line: 7, column: 3 }]);
    expect(failure).toMatchObject({ file: join(FOLDER, 'letters.ts'), line: 7, column: 3 });
    expect((failure as { message: string }).message).toMatch(
      /^registry\/house\/letters\.ts:7:3 {2}registry\/missing-field\n {2}.+\n {2}Law: .+\n {2}What to do: /,
    );
  });

  it('gives each finding to one test', () => {
    expect(
      failing([
        { path: 'activities.letters' },
        { path: 'activities.letters.data[0]', line: 2 },
        { path: 'activities.letters-of-thanks.data', line: 3 },
        { path: 'notices.leaflet.title', file: 'leaflet.ts' },
        { path: '', file: 'leaflet.ts', line: 4 },
        { path: 'organisation.name', file: 'organisation.ts' },
        { path: '', file: 'broken.ts' },
      ]),
    ).toEqual(['activities/letters: Letters 2', 'notices/leaflet: Leaflet 2', 'everything else 3']);
  });

  it('fails for nothing but errors that nobody accepted or knew', () => {
    const acknowledged = { by: 'DPO', reason: 'Known.' };
    expect(failing([{ severity: 'warning' }, { acknowledged }])).toEqual([]);
    expect(failing([{}], new Set(['other']))).toHaveLength(1);
  });
});
