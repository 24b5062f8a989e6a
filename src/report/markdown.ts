import { acceptedBy } from './accepted.ts';
import { articleIn } from './article.ts';
import { counted, LABELS } from './labels.ts';
import type { ReportOptions } from './options.ts';
import { bySeverity, partsOf } from './parts.ts';
import type { Report, ReportedFinding, ReportedPlace } from './report.ts';
import { summaryLine } from './summary-line.ts';
import { visible } from './visible.ts';

type Options = Pick<ReportOptions, 'language' | 'linkTo'>;

/** A comment on GitHub holds 65,536 characters; what does not fit is counted. */
const BUDGET = 60_000;

/** Text that means nothing in Markdown or HTML, links nowhere, and calls nobody. */
export const plain = (text: string): string =>
  visible(text)
    .replace(/[\\`*_[\]<>|~&#$]|:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/@(?=\w)/g, '@\u200b');

function item(finding: ReportedFinding, options: Options): string {
  const { rule, article, message, help, acknowledged, related = [] } = finding;
  const labels = LABELS[options.language];
  const linkOf = ({ file, line, endLine }: ReportedPlace) =>
    `[${plain(file)}:${line}](${options.linkTo(file, line, endLine)})`;
  const law = plain(articleIn(article, options.language));
  const rest = acknowledged
    ? plain(acceptedBy(acknowledged, options))
    : `${labels.help}${labels.colon}${plain(help)}`;
  const others = related.map(
    (one) => `${linkOf(one)}${one.message === undefined ? '' : ` (${plain(one.message)})`}`,
  );
  const also = others.length === 0 ? [] : [`${labels.seeAlso}${labels.colon}${others.join(', ')}`];
  const facts = `${linkOf(finding)} · \`${rule}\` · ${law}`;
  return `- ${[`**${plain(message)}**`, facts, rest, ...also].join('<br>')}\n`;
}

/** A section of at most `room` characters, unless its heading alone is longer. */
function section(
  title: string,
  findings: readonly ReportedFinding[],
  { isFolded, room }: { isFolded: boolean; room: number },
  options: Options,
): string {
  if (findings.length === 0) return '';
  const heading = `${title} (${findings.length})`;
  const [open, close] = isFolded
    ? [`\n<details>\n<summary>${heading}</summary>\n\n`, '\n</details>\n']
    : [`\n### ${heading}\n\n`, ''];
  let items = '';
  for (const [index, finding] of findings.entries()) {
    const next = item(finding, options);
    if (items.length + next.length > room) {
      const words = LABELS[options.language].counted.more;
      items += `- ${counted(findings.length - index, words, options.language)}\n`;
      break;
    }
    items += next;
  }
  return `${open}${items}${close}`;
}

/** A comment for a pull request: the numbers, what is wrong, then what is open or accepted, folded. */
export function markdown(report: Report, options: Options): string {
  const { sections } = LABELS[options.language];
  const { faults, gaps, accepted, known } = partsOf(report.findings);
  const parts = [
    ...bySeverity(faults).map(([severity, own]) => [sections[severity], own, false] as const),
    [sections.gap, gaps, true] as const,
    [sections.accepted, accepted, true] as const,
    [sections.known, known, true] as const,
  ];
  let text = `## ropa\n\n${summaryLine(report, options)}\n`;
  for (const [title, findings, isFolded] of parts) {
    text += section(title, findings, { isFolded, room: BUDGET - text.length }, options);
  }
  return text;
}
