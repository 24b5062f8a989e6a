import { resolve } from 'node:path';
import type { Print } from './build-forms.ts';
import { type CheckedOrganisation, check } from './check.ts';
import { writeOutput } from './write-output.ts';
import { keptFrom, targetOf } from './write-target.ts';

export interface BuildOptions {
  /** The folder that holds one folder for each organisation. */
  registry: string;
  /** Which organisations; without it, all. The output of others is kept as it is. */
  organisations?: readonly string[];
  /** The output folder: new, empty, or of an earlier build. */
  out: string;
  /** A folder of templates and styles that take the place of those of the tool. */
  templates?: string;
  /** Whether notices and registers are also written for Word. */
  docx?: boolean;
  /** What prints notices and registers to PDF, if they are to be printed. */
  print?: Print;
  /** The day for which the registry is judged and the law is read, `YYYY-MM-DD`. */
  asOf: string;
}

export interface BuildResult {
  checked: CheckedOrganisation[];
  /** Paths from the output folder with `/`, sorted; nothing if an error stopped the build. */
  written: string[] | undefined;
}

const isError = ({ findings }: CheckedOrganisation) =>
  findings.some(({ severity, acknowledged }) => severity === 'error' && !acknowledged);

/**
 * Judges organisations and renders them into the output folder, which is replaced as a whole. With
 * an error that nobody accepted, nothing is written and what was there stays. Throws a `UserError`
 * where the output folder cannot or must not be replaced. The same registry and day give the same
 * bytes, wherever and whenever it is built; only what `print` gives is not ours to promise.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { organisations = [], out, asOf } = options;
  const registry = resolve(options.registry);
  const target = targetOf(out, registry);
  // What renders is heavy: it is loaded while the compiler works.
  const loading = import('./build-files.ts');
  loading.catch(() => {});
  const checked = await check({ registry, organisations, asOf });
  if (checked.some(isError)) return { checked, written: undefined };
  const { renderFiles } = await loading;
  const kept =
    organisations.length > 0
      ? keptFrom(
          target,
          checked.map(({ id }) => id),
        )
      : [];
  const files = await renderFiles(checked, kept, {
    folder: registry,
    asOf,
    templates: options.templates,
    docx: options.docx,
    print: options.print,
  });
  writeOutput(
    target,
    files,
    kept.map(({ entry: { id } }) => id),
  );
  return { checked, written: [...files.keys()].sort() };
}
