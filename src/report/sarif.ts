import type { Severity } from '../check/index.ts';
import { LABELS } from './labels.ts';
import type { ReportOptions, RuleDescription } from './options.ts';
import type { Report, ReportedFinding, ReportedPlace } from './report.ts';

type Options = Pick<ReportOptions, 'language' | 'version' | 'rules'>;

const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, string>;

/** A relative reference; `:` would make its first step a scheme. */
export const toUri = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

const ruleOf = ({ id, severity, articles, title, help, url, page }: RuleDescription) => ({
  id,
  shortDescription: { text: title },
  help: {
    text: help,
    markdown: page ?? `${help}\n\n${articles.map((one) => `- ${one}`).join('\n')}\n`,
  },
  ...(url === undefined ? {} : { helpUri: url }),
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { tags: articles },
});

/** A result of a run in which some are suppressed says that it is not: with an empty list. */
function suppressionsOf({ acknowledged, baselined }: ReportedFinding, { language }: Options) {
  if (baselined) {
    const justification = LABELS[language].sections.known;
    return [{ kind: 'external', status: 'accepted', justification }];
  }
  if (!acknowledged) return [];
  const { by, reason, until } = acknowledged;
  const properties = { by, ...(until === undefined ? {} : { until }) };
  return [{ kind: 'inSource', status: 'accepted', justification: reason, properties }];
}

const physicalOf = ({ file, line, column, endLine, endColumn }: ReportedPlace) => ({
  artifactLocation: { uri: toUri(file), uriBaseId: '%SRCROOT%' },
  region: { startLine: line, startColumn: column, endLine, endColumn },
});

const locationOf = (finding: ReportedFinding) => ({
  physicalLocation: physicalOf(finding),
  ...(finding.path === ''
    ? {}
    : { logicalLocations: [{ fullyQualifiedName: finding.path, kind: 'member' }] }),
});

/** Code scanning on GitHub shows no other place that has no words. */
const relatedOf = ({ related = [] }: ReportedFinding, { language }: Options) =>
  related.map((place, index) => ({
    id: index + 1,
    physicalLocation: physicalOf(place),
    message: { text: place.message ?? LABELS[language].seeAlso },
  }));

/** SARIF 2.1.0, for code scanning. The rules listed are those that found something. */
export function sarif({ asOf, findings, fingerprints, summary }: Report, options: Options): string {
  const found = new Set(findings.map(({ rule }) => rule));
  const rules = options.rules.filter(({ id }) => found.has(id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = findings.map((finding, index) => {
    const related = relatedOf(finding, options);
    const ruleIndex = indexes.get(finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [locationOf(finding)],
      ...(related.length === 0 ? {} : { relatedLocations: related }),
      partialFingerprints: { 'ropa/v1': fingerprints[index] ?? '' },
      ...(summary.baselined === undefined
        ? {}
        : { baselineState: finding.baselined ? 'unchanged' : 'new' }),
      suppressions: suppressionsOf(finding, options),
      ...(finding.adjusted ? { properties: { adjusted: finding.adjusted } } : {}),
    };
  });
  const driver = { name: 'ropa', semanticVersion: options.version, rules: rules.map(ruleOf) };
  const run = {
    tool: { driver },
    language: options.language,
    columnKind: 'utf16CodeUnits',
    results,
    properties: { asOf },
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
