import { resolve } from 'node:path';
import { nearest } from '../model/index.ts';
import { filesOf, organisationsIn, startCompiler } from '../read/index.ts';
import type { CheckedOrganisation } from './judge.ts';
import { type Keeping, openKept } from './keep.ts';
import { UserError } from './user-error.ts';

export type { CheckedOrganisation };

export interface CheckOptions {
  /** The folder that holds one folder for each organisation. */
  registry: string;
  /** Which organisations; without it, all. */
  organisations?: readonly string[];
  /** The day for which the registry is judged, `YYYY-MM-DD`. */
  asOf: string;
  /** Whether open gaps are errors. */
  strict?: boolean;
  /** Where to keep what need not be found out again; without it, nothing is kept. */
  keep?: Keeping;
}

function organisationsOf(registry: string): string[] {
  try {
    return organisationsIn(registry);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    throw new UserError(`There is no folder ${registry}. Name the registry with --registry.`);
  }
}

/** The organisations of a registry folder, or those asked for. */
export function selectOrganisations(registry: string, wanted: readonly string[] = []): string[] {
  const known = organisationsOf(registry);
  if (known.length === 0) {
    throw new UserError(
      `${registry} holds no organisation: a folder with an organisation.ts. Name the registry with --registry.`,
    );
  }
  for (const id of wanted) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    const hint = meant ? `Did you mean ${meant}?` : `There are: ${known.join(', ')}.`;
    throw new UserError(`There is no organisation ${id} in ${registry}. ${hint}`);
  }
  return wanted.length > 0 ? known.filter((id) => wanted.includes(id)) : known;
}

/**
 * Reads organisations and judges them. Bad declarations are findings; bad options a `UserError`. What
 * is kept from other runs changes no finding. `whileCompiling` is called with what is found without the
 * compiler, which seldom adds to it.
 */
export async function check(
  options: CheckOptions,
  whileCompiling?: (checked: readonly CheckedOrganisation[]) => unknown,
): Promise<CheckedOrganisation[]> {
  const ids = selectOrganisations(options.registry, options.organisations);
  const folder = resolve(options.registry);
  const start = Date.now();
  const listings = ids.map((id) => ({ id, listed: filesOf(folder, id) }));
  const files = listings.flatMap(({ listed }) => listed.files);
  const kept = openKept({ ...options, registry: folder }, listings);
  const { compiled } = kept;
  // What it knows of files saves work where most have to be looked at again.
  const ask = (asked: readonly string[]) =>
    asked.length * 2 < files.length
      ? startCompiler(asked)
      : startCompiler(files, undefined, kept.compilerState);
  // It works while files are read, unless they may show that it need not.
  const early = compiled.wasClean ? undefined : ask(files);
  const contents = kept.contents(start);
  const outcomes = kept.outcomes(contents);
  const asked = compiled.wasClean && !outcomes ? compiled.toAsk(contents) : [];
  const compilation = early ?? (asked.length > 0 ? ask(asked) : undefined);
  const { checkAnew, checkedBefore, schemas } = await import('./check-anew.ts');
  const task = { folder, listings, contents, kept, judging: options };
  if (!outcomes) return checkAnew(task, compilation, whileCompiling);
  compilation?.stop();
  kept.stamp(contents);
  const { validate } = await schemas();
  return outcomes.flatMap((outcome) => checkedBefore(outcome, task, validate));
}
