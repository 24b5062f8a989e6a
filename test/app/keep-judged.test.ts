import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { judge } from '../../src/app/judge.ts';
import { judgedBefore, judgedNow } from '../../src/app/keep-judged.ts';
import { notesOn, tidy } from '../../src/check/index.ts';
import { validate } from '../../src/check/validate.ts';
import * as dsl from '../../src/index.ts';
import { readOrganisation } from '../../src/read/index.ts';

const PATTERN = fileURLToPath(new URL('../../bench/pattern', import.meta.url));
const asOf = '2026-11-22';

function workshop() {
  const registry = realpathSync(mkdtempSync(join(tmpdir(), 'ropa-test-')));
  onTestFinished(() => rmSync(registry, { recursive: true, force: true }));
  cpSync(PATTERN, join(registry, 'pattern'), { recursive: true });
  const edit = (path: string, from: string, to: string) => {
    const file = join(registry, 'pattern', path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };
  const read = () => readOrganisation(registry, 'pattern', dsl);
  const judged = () => judge(read(), validate, { asOf });
  return { edit, read, judged };
}

describe('what rules found in files that they judge alone', () => {
  it('is known of every file but that of the organisation, and only once new', () => {
    const { judged } = workshop();
    const judgment = judged();
    const first = judgedNow(judgment, {});
    expect(first.found).toBe(new Set(judgment.reading.declarations.map(({ file }) => file)).size);
    expect(judgedNow(judgment, first.files)).toEqual({ files: first.files, found: 0 });
    const before = judgedBefore(judgment.reading, judgment.languages, first.files);
    expect(before.size).toBe(judgment.reading.declarations.length);
    const kept = [...before.values()].flat();
    expect(kept.length).toBeGreaterThan(5);
    for (const finding of kept) expect(judgment.findings).toContainEqual(finding);
    expect(kept.filter(({ path }) => path.startsWith('organisation'))).toEqual([]);
  });

  it('is found again after a change of the file, of what it imports, or of the organisation', () => {
    const { edit, judged } = workshop();
    const { files } = judgedNow(judged(), {});
    const again = () => {
      const { reading, languages } = judged();
      const known = judgedBefore(reading, languages, files);
      return reading.declarations.filter(({ value }) => !known.has(value));
    };
    expect(again()).toEqual([]);
    edit('trackers.ts', "  id: '", "  // more\n  id: '");
    expect(new Set(again().map(({ kind }) => kind))).toContain('tracker');
    expect(new Set(again().map(({ kind }) => kind))).not.toContain('recipient');
    edit('organisation.ts', "country: 'FR'", "country: 'BE'");
    expect(again().length).toBe(judged().reading.declarations.length);
  });

  it('leaves out nothing that follows from several files', () => {
    const { edit, read, judged } = workshop();
    const { files } = judgedNow(judged(), {});
    // The purpose of another activity, which comes later and rests on another basis.
    edit(
      'activities/admission.ts',
      'Decide who is admitted',
      'Keep accounts of what was ordered and paid',
    );
    const reading = read();
    const { findings } = judge(
      reading,
      validate,
      { asOf },
      {
        isValid: () => true,
        judged: (languages) => judgedBefore(reading, languages, files),
      },
    );
    expect(tidy(findings)).toEqual(tidy(judged().findings));
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toContain(
      'lawfulness/one-basis-per-purpose activities.enrolment.purposes[1].legalBasis',
    );
  });

  it('comes with what rules noted', () => {
    const { read, judged } = workshop();
    const judgment = judged();
    const { files } = judgedNow(judgment, {});
    const reading = read();
    judgedBefore(reading, judgment.languages, JSON.parse(JSON.stringify(files)));
    const notes = reading.declarations.map(({ value }) => notesOn(value));
    expect(notes).toEqual(judgment.reading.declarations.map(({ value }) => notesOn(value)));
    for (const one of notes) expect(Object.keys(one)).toContain('basis en');
  });

  it('is not kept while not all is valid', () => {
    const { edit, judged } = workshop();
    edit('trackers.ts', "  id: '", "  id: '$ ");
    expect(judgedNow(judged(), {})).toEqual({ files: {}, found: 0 });
  });
});
