import { writeFileSync } from 'node:fs';
import type { CheckedOrganisation } from '../app/check.ts';
import { toReport } from '../app/report.ts';
import { describeRules } from '../app/rules.ts';
import { UserError } from '../app/user-error.ts';
import type { Language } from '../model/text.ts';
import { type Format, loadFormat } from '../report/formats.ts';
import type { Report } from '../report/report.ts';
import { version } from './manifest.ts';
import { painter } from './painter.ts';
import { pageOf } from './rule-pages.ts';
import { sourceLines } from './source-lines.ts';
import { sourceLinks } from './source-links.ts';
import { hasColours, type Output, widthOf } from './terminal.ts';

/** A format, and the file that it is written to. */
export interface OutputFile {
  format: Format;
  file: string;
}

export interface Presentation {
  format: Format;
  language: Language;
  asOf: string;
  /** Fingerprints of what is in the baseline, if there is one. */
  known?: ReadonlySet<string> | undefined;
  stream: Output;
  /** Files that get the same report in other formats. */
  outputs?: readonly OutputFile[];
  /** The address below which a browser shows the files. */
  linkBase?: string | undefined;
}

/** What was found, in all formats that are asked for. */
export interface Presented {
  report: Report;
  /** Whether it is what was found here. */
  isOf(checked: readonly CheckedOrganisation[]): boolean;
  /** Writes it to the stream and to the files. */
  write(): void;
}

/** Puts what was found into words, and writes nothing yet. */
export async function present(
  checked: readonly CheckedOrganisation[],
  { format, language, asOf, known, stream, outputs = [], linkBase }: Presentation,
): Promise<Presented> {
  const folder = process.cwd();
  const report = toReport(checked, { language, asOf, folder, known });
  const lineAt = sourceLines(checked.flatMap(({ files }) => files));
  const inFormat = async (wanted: Format, colours: boolean, width: number) => {
    const write = await loadFormat(wanted);
    return write(report, {
      language,
      organisations: checked.map(({ id }) => id),
      version: version(),
      rules: wanted === 'sarif' ? describeRules(language, pageOf) : [],
      lineAt,
      linkTo: sourceLinks(process.env, folder, linkBase),
      paint: await painter(colours),
      width,
    });
  };
  const inFiles: { file: string; text: string }[] = [];
  for (const { format: wanted, file } of outputs) {
    inFiles.push({ file, text: await inFormat(wanted, false, IN_FILES) });
  }
  const text = await inFormat(format, hasColours(stream), widthOf(stream));
  return {
    report,
    isOf: (others) =>
      others.length === checked.length &&
      others.every(({ findings }, index) => findings === checked[index]?.findings),
    write: () => {
      for (const one of inFiles) writeReport(one.file, one.text);
      stream.write(text);
    },
  };
}

/** Columns of a report in a file, as where no terminal shows it. */
const IN_FILES = 100;

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new UserError(`${file} cannot be written: its folder does not exist. Make it first.`);
  }
}
