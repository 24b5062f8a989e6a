import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildOrganisation } from '../../src/app/build-organisation.ts';
import { type CheckedOrganisation, check } from '../../src/app/check.ts';
import { judge } from '../../src/app/judge.ts';
import { toReport } from '../../src/app/report.ts';
import { readTheme } from '../../src/app/templates.ts';
import { type Finding, type Place, tidy } from '../../src/check/index.ts';
import * as ropa from '../../src/index.ts';
import { filesOf, readOrganisation } from '../../src/read/index.ts';
import { FORMATS, loadFormat } from '../../src/report/formats.ts';
import { sampleOptions } from '../report/sample.ts';
import { CANARY, type Change, change } from './change.ts';

const AS_OF = '2026-11-22';
const theme = readTheme();

/** A copy of the registries, to be changed, and the files in it. */
export function copyOf(registry: string, organisations: readonly string[]) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ropa-mutations-')));
  const files = organisations.flatMap((id) => {
    cpSync(join(registry, id), join(folder, id), { recursive: true });
    return filesOf(folder, id).files.map((file) => ({ id, file }));
  });
  return { folder, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export type Copy = ReturnType<typeof copyOf>;

/** One to four changes of one file. */
export interface Mutation {
  id: string;
  file: string;
  steps: readonly Change[];
}

/** Mutations of every organisation alike, however many files it has. */
export const mutationsOf = ({ files }: Copy): fc.Arbitrary<Mutation> => {
  const ids = [...new Set(files.map(({ id }) => id))];
  const byId = ids.map((id) => fc.constantFrom(...files.filter((file) => file.id === id)));
  const steps = fc.array(change, { minLength: 1, maxLength: 4 });
  return fc.tuple(fc.oneof(...byId), steps).map(([one, all]) => ({ ...one, steps: all }));
};

/** What nobody accepted. */
export const isError = ({ severity, acknowledged }: Finding) =>
  severity === 'error' && !acknowledged;

export interface Outcome {
  text: string;
  findings: readonly Finding[];
  /** Whether no finding is an error, so that everything was rendered. */
  isRendered: boolean;
}

/**
 * Judges an organisation with one file changed; throws where that shows a mistake of ours. `fully` judges
 * it twice, and puts what comes out into every format and document.
 */
export async function judgeMutated(
  copy: Copy,
  { id, file, steps }: Mutation,
  { fully = true, compiler = false } = {},
): Promise<Outcome> {
  const before = readFileSync(file);
  const text = steps.reduce((changed, step) => step(changed), before.toString());
  writeFileSync(file, text);
  try {
    const checked = judgeOnce(copy, id);
    if (
      fully &&
      JSON.stringify(judgeOnce(copy, id).findings) !== JSON.stringify(checked.findings)
    ) {
      throw new Error('The findings differ.');
    }
    if (compiler) assertInside((await compiled(copy, id)).flatMap(({ findings }) => findings));
    if (CANARY in globalThis) throw new Error('Something was run.');
    assertInside(checked.findings);
    const isRendered = fully && (await show(checked, copy));
    return { text, findings: checked.findings, isRendered };
  } finally {
    writeFileSync(file, before);
  }
}

const compiled = ({ folder }: Copy, id: string) =>
  check({ registry: folder, organisations: [id], asOf: AS_OF });

/** The pipeline of a check, without the compiler. */
function judgeOnce({ folder }: Copy, id: string): CheckedOrganisation {
  const reading = readOrganisation(folder, id, ropa);
  const judged = judge(reading, { asOf: AS_OF });
  return { ...judged, findings: tidy(judged.findings) };
}

/** Puts findings into every format and, where none is an error, renders what people read. */
async function show(checked: CheckedOrganisation, { folder }: Copy): Promise<boolean> {
  for (const language of ['en', 'fr'] as const) {
    const report = toReport([checked], { language, asOf: AS_OF, folder });
    for (const format of FORMATS) {
      const write = await loadFormat(format);
      write(report, sampleOptions(language, { organisations: [checked.id] }));
    }
  }
  const { registry } = checked;
  if (!registry || checked.findings.some(isError)) return false;
  await buildOrganisation(checked, registry, { folder, asOf: AS_OF, theme });
  return true;
}

/** The lengths of the lines of a file, in UTF-16 units. */
const lengthsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.length);

function assertInside(findings: readonly Finding[]): void {
  const lengths = new Map<string, number[]>();
  const isIn = ({ file, line, column, endLine, endColumn }: Place) => {
    const known = lengths.get(file) ?? lengthsOf(file);
    lengths.set(file, known);
    const ends = (at: number, to: number) => to >= 1 && to <= (known[at - 1] ?? -1) + 1;
    const isForward = endLine > line || (endLine === line && endColumn >= column);
    return ends(line, column) && ends(endLine, endColumn) && isForward;
  };
  for (const finding of findings) {
    const outside = [finding, ...(finding.related ?? [])].find((place) => !isIn(place));
    if (outside)
      throw new Error(`${finding.rule} lies outside its file: ${JSON.stringify(outside)}`);
  }
}
