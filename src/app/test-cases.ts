import { nameOf } from '../check/index.ts';
import { textIn } from '../model/index.ts';
import { articleIn } from '../report/article.ts';
import { LABELS } from '../report/labels.ts';
import type { ReportedFinding } from '../report/report.ts';
import type { CheckedOrganisation } from './check.ts';
import { type ReportingOptions, toReport } from './report.ts';

/** What is wrong with one declaration, in words, and where the first of it stands. */
export interface Failure {
  message: string;
  file: string;
  line: number;
  column: number;
}

/** A test for one activity, one notice, or all that is neither. */
export interface TestCase {
  title: string;
  failure?: Failure;
}

/** The declarations that get a test of their own, and the collection in which paths name them. */
const OWN = { activity: 'activities', notice: 'notices' } as const;

/**
 * A test for each activity and notice of an organisation, whether valid or not, and one for the rest.
 * A test fails for errors that nobody accepted and no baseline knows. What the compiler says belongs
 * to the declaration in whose file it stands.
 */
export function testCases(checked: CheckedOrganisation, options: ReportingOptions): TestCase[] {
  const { findings } = toReport([checked], options);
  const left = new Set(
    findings.filter((one) => one.severity === 'error' && !one.acknowledged && !one.baselined),
  );
  const absolute = new Map(
    findings.map((finding, index) => [finding, checked.findings[index]?.file ?? finding.file]),
  );
  const take = (isOwn: (finding: ReportedFinding, file: string) => boolean) => {
    const own = [...left].filter((one) => isOwn(one, absolute.get(one) ?? ''));
    for (const one of own) left.delete(one);
    return own;
  };
  const toCase = (title: string, own: readonly ReportedFinding[]): TestCase => {
    const [first] = own;
    if (!first) return { title };
    const { line, column } = first;
    const message = own.map((one) => inWords(one, options)).join('\n\n');
    return { title, failure: { message, file: absolute.get(first) ?? '', line, column } };
  };
  const cases = checked.reading.declarations.flatMap(({ kind, value, file }) => {
    if (kind !== 'activity' && kind !== 'notice') return [];
    const path = `${OWN[kind]}.${value.id}`;
    const isBelow = (one: string) => one === path || /^[.[]/.test(one.slice(path.length));
    const own = take(
      (one, place) =>
        (one.path.startsWith(path) && isBelow(one.path)) || (one.path === '' && place === file),
    );
    const name = textIn(nameOf(value), options.language);
    return [toCase(`${OWN[kind]}/${value.id}${name === value.id ? '' : `: ${name}`}`, own)];
  });
  return [
    ...cases,
    toCase(
      'everything else',
      take(() => true),
    ),
  ];
}

function inWords(finding: ReportedFinding, { language }: ReportingOptions): string {
  const { file, line, column, message, article, help, rule } = finding;
  const { law, help: todo, colon } = LABELS[language];
  return [
    `${file}:${line}:${column}  ${rule}`,
    `  ${message}`,
    `  ${law}${colon}${articleIn(article, language)}`,
    `  ${todo}${colon}${help}`,
  ].join('\n');
}
