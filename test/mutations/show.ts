import { buildOrganisation } from '../../src/app/build-organisation.ts';
import type { CheckedOrganisation } from '../../src/app/judge.ts';
import { toReport } from '../../src/app/report.ts';
import { readTheme } from '../../src/app/templates.ts';
import type { Registry } from '../../src/model/index.ts';
import { FORMATS, loadFormat } from '../../src/report/formats.ts';
import { sampleOptions } from '../report/sample.ts';

/** The day for which changed and generated registries are judged. */
export const AS_OF = '2026-11-22';
const theme = readTheme();

/** Puts what was found into every format, in both languages. */
export async function report(checked: CheckedOrganisation, folder: string): Promise<void> {
  for (const language of ['en', 'fr'] as const) {
    const found = toReport([checked], { language, asOf: AS_OF, folder });
    for (const format of FORMATS) {
      const write = await loadFormat(format);
      write(found, sampleOptions(language, { organisations: [checked.id] }));
    }
  }
}

/** Renders notices and register, in every format. */
export async function render(
  checked: CheckedOrganisation,
  registry: Registry,
  folder: string,
): Promise<void> {
  await buildOrganisation(checked, registry, { folder, asOf: AS_OF, theme });
}
