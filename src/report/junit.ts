import { acceptedBy } from './accepted.ts';
import { seeAlso } from './also.ts';
import { articleIn } from './article.ts';
import { LABELS } from './labels.ts';
import type { ReportOptions } from './options.ts';
import { groupBy } from './parts.ts';
import type { Report, ReportedFinding } from './report.ts';

type Options = Pick<ReportOptions, 'language' | 'organisations'>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for XML 1.0, which has no place for other control characters, nor for halves of characters. */
const escapeXml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);

/** In an attribute, a reader would turn line ends into spaces. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n]/g, (character) => ENTITIES[character] ?? character);

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');

/** The first two steps of a data path: `activities.pay`; the file where there is no path. */
const declarationOf = ({ path, file }: ReportedFinding): string =>
  path === ''
    ? file
    : path
        .split(/[.[]/)
        .slice(0, path.startsWith('organisation') ? 1 : 2)
        .join('.');

type Outcome = 'failure' | 'skipped' | 'system-out';

const outcomeOf = ({ severity, acknowledged, baselined }: ReportedFinding): Outcome => {
  if (acknowledged || baselined) return 'skipped';
  return severity === 'error' ? 'failure' : 'system-out';
};

function testCase(findings: readonly ReportedFinding[], options: Options): string {
  const [first] = findings;
  if (!first) return '';
  const { rule, organisation, file, line, message, article, help } = first;
  const labels = LABELS[options.language];
  const places = findings.map((one) => {
    const accepted = one.acknowledged ? ` ${acceptedBy(one.acknowledged, options)}` : '';
    const also = seeAlso(one, options);
    return `${one.file}:${one.line}:${one.column} ${labels.severity[one.severity]}${labels.colon}${one.message}${accepted}${also ? ` ${also}` : ''}`;
  });
  const law = `${labels.law}${labels.colon}${articleIn(article, options.language)}`;
  const details = [...places, law, `${labels.help}${labels.colon}${help}`].join('\n');
  const outcome = outcomeOf(first);
  const inside =
    outcome === 'failure'
      ? `<failure${attributes({ message, type: rule })}>${escapeXml(details)}</failure>`
      : outcome === 'skipped'
        ? `<skipped${attributes({ message: places.join('\n') })}/>`
        : `<system-out>${escapeXml(details)}</system-out>`;
  const classname = `${organisation}.${declarationOf(first)}`;
  return `    <testcase${attributes({ classname, name: rule, file, line })}>${inside}</testcase>\n`;
}

function suite(organisation: string, findings: readonly ReportedFinding[], options: Options) {
  const key = (one: ReportedFinding) =>
    JSON.stringify([one.rule, declarationOf(one), outcomeOf(one)]);
  const groups = [...groupBy(findings, key).values()];
  const number = (outcome: Outcome) =>
    groups.filter(([first]) => first && outcomeOf(first) === outcome).length;
  const cases =
    groups.length > 0
      ? groups.map((group) => testCase(group, options))
      : [`    <testcase${attributes({ classname: organisation, name: 'ropa check' })}/>\n`];
  const counts = { tests: cases.length, failures: number('failure'), skipped: number('skipped') };
  const open = `  <testsuite${attributes({ name: organisation, ...counts, errors: 0 })}>\n`;
  return { counts, text: `${open}${cases.join('')}  </testsuite>\n` };
}

/**
 * JUnit XML: a suite for each organisation, a case for each rule that speaks of a declaration. Errors
 * fail, what is accepted or in the baseline is skipped, and warnings pass with their words, so that a test report agrees
 * with the exit code.
 */
export function junit({ findings }: Report, options: Options): string {
  const groups = groupBy(findings, ({ organisation }) => organisation);
  const suites = options.organisations.map((id) => suite(id, groups.get(id) ?? [], options));
  const sum = (name: 'tests' | 'failures' | 'skipped') =>
    suites.reduce((total, { counts }) => total + counts[name], 0);
  const totals = { tests: sum('tests'), failures: sum('failures'), skipped: sum('skipped') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites${attributes({ name: 'ropa check', ...totals, errors: 0 })}>\n`,
    ...suites.map(({ text }) => text),
    '</testsuites>\n',
  ].join('');
}
