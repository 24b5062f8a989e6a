import type { Severity } from '../check/index.ts';
import type { Language } from '../model/index.ts';
import { acceptedBy } from './accepted.ts';
import { otherPlace } from './also.ts';
import { articleIn } from './article.ts';
import { counted, fill, LABELS } from './labels.ts';
import type { ReportOptions } from './options.ts';
import { bySeverity, groupBy, partsOf } from './parts.ts';
import type { Report, ReportedFinding } from './report.ts';
import { snippet } from './snippet.ts';
import { summaryLine } from './summary-line.ts';
import { columns, visible } from './visible.ts';
import { wrap } from './wrap.ts';

type Options = Pick<ReportOptions, 'language' | 'lineAt' | 'paint' | 'width'>;

const COLOURS = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
} as const satisfies Record<Severity, keyof ReportOptions['paint']>;

/** So many lines of an organisation stand below the findings; the rest is counted. */
const SHORT_LIST = 5;

const placeOf = ({ file, line, column }: ReportedFinding) => `${visible(file)}:${line}:${column}`;

function sourceOf(finding: ReportedFinding, { lineAt, paint, width }: Options): string[] {
  const text = lineAt(finding.file, finding.line);
  if (text === undefined) return [];
  const number = String(finding.line).padStart(5);
  const { source, marks } = snippet(text, finding, width - 9);
  return [
    '',
    `${paint.dim(`${number} │`)} ${source}`,
    `${paint.dim(`${' '.repeat(5)} │`)} ${paint[COLOURS[finding.severity]](marks)}`,
    '',
  ];
}

/** That the rule weighs something else for others, and why it does not here. */
function adjustment({ adjusted }: ReportedFinding, language: Language) {
  if (!adjusted) return [];
  const { ruleSeverity, insteadOf, severity, colon } = LABELS[language];
  const instead = fill(insteadOf, severity[adjusted.from]);
  return [[ruleSeverity, `${instead}${colon}${adjusted.reason}`] as const];
}

/** One finding: where, what, the line with its marks, which field, why, what to do. */
function faultLines(finding: ReportedFinding, options: Options): string[] {
  const { language, paint, width } = options;
  const labels = LABELS[language];
  const severity = paint[COLOURS[finding.severity]](labels.severity[finding.severity]);
  const facts = [
    [labels.field, finding.path],
    [labels.law, articleIn(finding.article, language)],
    [labels.help, finding.help],
    ...adjustment(finding, language),
    ...(finding.related ?? []).map((one) => [labels.seeAlso, otherPlace(one)] as const),
  ] as const;
  const indent = Math.max(...facts.map(([label]) => columns(label))) + 4;
  const labelled = facts
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) => {
      const first = `  ${label}`.padEnd(indent);
      const lines = wrap(visible(text), width, first, ' '.repeat(indent));
      return lines.map((line) => line.replace(label, () => paint.dim(label)));
    });
  return [
    `${placeOf(finding)}  ${severity}  ${paint.dim(finding.rule)}`,
    ...wrap(visible(finding.message), width, '  ').map((line) => paint.bold(line)),
    ...sourceOf(finding, options),
    ...labelled,
    '',
  ];
}

/** A file and the numbers of what is wrong in it. */
function heading(
  file: string,
  findings: readonly ReportedFinding[],
  { language, paint }: Options,
): string {
  const { counted: words, colon } = LABELS[language];
  const numbers = bySeverity(findings)
    .filter(([, own]) => own.length > 0)
    .map(([severity, own]) => counted(own.length, words[severity], language));
  return `${paint.underline(visible(file))}${colon}${numbers.join(', ')}`;
}

/** Findings in short, by organisation; those that say the same are one line. */
function shortList(
  title: string,
  findings: readonly ReportedFinding[],
  textOf: (finding: ReportedFinding) => string,
  { language, paint, width }: Options,
): string[] {
  if (findings.length === 0) return [];
  const { counted: words, colon, seeAll } = LABELS[language];
  const lines = [paint.bold(`${title}${colon}${findings.length}`), ''];
  for (const [organisation, own] of groupBy(findings, (one) => one.organisation)) {
    lines.push(`  ${visible(organisation)}${colon}${own.length}`);
    const groups = [...groupBy(own, textOf)];
    for (const [text, [first, ...others]] of groups.slice(0, SHORT_LIST)) {
      if (!first) continue;
      const also =
        others.length === 0 ? '' : ` (${counted(others.length + 1, words.place, language)})`;
      lines.push(...wrap(visible(text), width, '  - ', '    '));
      lines.push(`    ${paint.dim(`${placeOf(first)}${also}  ${first.rule}`)}`);
    }
    const left = groups.length - SHORT_LIST;
    if (left > 0) lines.push(`  - ${counted(left, words.more, language)}. ${paint.dim(seeAll)}`);
    lines.push('');
  }
  return lines;
}

/**
 * For people: each error and warning with its line, its article and what to do; in short, what is
 * less urgent; the numbers at the end.
 */
export function pretty(report: Report, options: Options): string {
  const { language, paint } = options;
  const labels = LABELS[language];
  const { faults, gaps, accepted } = partsOf(report.findings);
  const lines: string[] = [];
  const remarks = faults.filter(({ severity }) => severity === 'info');
  const serious = faults.filter(({ severity }) => severity !== 'info');
  for (const [file, findings] of groupBy(serious, (finding) => finding.file)) {
    lines.push(heading(file, findings, options), '');
    lines.push(...findings.flatMap((finding) => faultLines(finding, options)));
  }
  lines.push(...shortList(labels.sections.info, remarks, ({ message }) => message, options));
  lines.push(...shortList(labels.sections.gap, gaps, ({ message }) => message, options));
  const acceptance = ({ message, acknowledged }: ReportedFinding) =>
    acknowledged ? `${message} ${acceptedBy(acknowledged, options)}` : message;
  lines.push(...shortList(labels.sections.accepted, accepted, acceptance, options));
  const [first] = [...serious, ...remarks];
  if (first) lines.push(fill(labels.seeRule, first.rule));
  if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  const colour =
    report.summary.errors > 0 ? 'red' : report.summary.warnings > 0 ? 'yellow' : 'green';
  lines.push(...wrap(summaryLine(report, options), options.width).map(paint[colour]));
  return `${lines.join('\n')}\n`;
}
