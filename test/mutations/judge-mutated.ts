import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type CheckedOrganisation, check } from '../../src/app/check.ts';
import { judge } from '../../src/app/judge.ts';
import { type Finding, tidy } from '../../src/check/index.ts';
import { validate } from '../../src/check/validate.ts';
import * as ropa from '../../src/index.ts';
import { filesOf, openCache, readOrganisation } from '../../src/read/index.ts';
import { CANARY, type Change, change } from './change.ts';
import { assertInside } from './inside.ts';
import { AS_OF, render, report } from './show.ts';

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

/** A whole check, which keeps what it finds as `ropa check` does. */
const compiled = ({ folder }: Copy, id: string) =>
  check({
    registry: folder,
    organisations: [id],
    asOf: AS_OF,
    keep: { cache: openCache(join(folder, 'cache')), version: '1' },
  });

/** The pipeline of a check, without the compiler. */
function judgeOnce({ folder }: Copy, id: string): CheckedOrganisation {
  const reading = readOrganisation(folder, id, ropa);
  const judged = judge(reading, validate, { asOf: AS_OF });
  return { ...judged, findings: tidy(judged.findings) };
}

/** Puts findings into every format and, where none is an error, renders what people read. */
async function show(checked: CheckedOrganisation, { folder }: Copy): Promise<boolean> {
  await report(checked, folder);
  if (!checked.registry || checked.findings.some(isError)) return false;
  await render(checked, checked.registry, folder);
  return true;
}
