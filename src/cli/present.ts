import { createColors } from 'picocolors';
import type { CheckedOrganisation } from '../app/check.ts';
import { toReport } from '../app/report.ts';
import { describeRules } from '../app/rules.ts';
import type { Language } from '../model/text.ts';
import { type Format, loadFormat } from '../report/formats.ts';
import type { Report } from '../report/report.ts';
import { version } from './manifest.ts';
import { pageOf } from './rule-pages.ts';
import { sourceLines } from './source-lines.ts';
import { sourceLinks } from './source-links.ts';
import { hasColours, widthOf } from './terminal.ts';

export interface Presentation {
  format: Format;
  language: Language;
  asOf: string;
  /** Fingerprints of what is in the baseline, if there is one. */
  known?: ReadonlySet<string> | undefined;
  stream: NodeJS.WriteStream;
}

/** Writes what was found to a stream, and returns it. */
export async function present(
  checked: readonly CheckedOrganisation[],
  { format, language, asOf, known, stream }: Presentation,
): Promise<Report> {
  const folder = process.cwd();
  const report = toReport(checked, { language, asOf, folder, known });
  const write = await loadFormat(format);
  stream.write(
    write(report, {
      language,
      organisations: checked.map(({ id }) => id),
      version: version(),
      rules: format === 'sarif' ? describeRules(language, pageOf) : [],
      lineAt: sourceLines(checked.flatMap(({ reading }) => reading.files)),
      linkTo: sourceLinks(process.env, folder),
      paint: createColors(hasColours(stream)),
      width: widthOf(stream),
    }),
  );
  return report;
}
