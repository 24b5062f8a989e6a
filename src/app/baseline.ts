import { declarationsIn, type Finding, fingerprints } from '../check/index.ts';
import type { CheckedOrganisation } from './check.ts';
import { UserError } from './user-error.ts';

/** A finding that was there before; all but the fingerprint is for those who read the file. */
export interface BaselineEntry {
  fingerprint: string;
  organisation: string;
  rule: string;
  /** The data path; the file, from the folder of the organisation, where there is none. */
  at: string;
}

/** The findings with which an organisation arrived: they are reported, and fail nothing. */
export type Baseline = readonly BaselineEntry[];

/** What could not be read was not judged either: no baseline takes it in. */
const UNREAD: ReadonlySet<string> = new Set([
  'registry/unreadable-file',
  'registry/syntax',
  'registry/declarative-only',
]);

const FIELDS = ['fingerprint', 'organisation', 'rule', 'at'] as const;

const isEntry = (value: unknown): value is BaselineEntry =>
  typeof value === 'object' &&
  value !== null &&
  FIELDS.every((field) => typeof (value as Record<string, unknown>)[field] === 'string');

/** Reads a baseline; `name` is what the user calls its file. `UserError` if it is none. */
export function parseBaseline(text: string, name: string): Baseline {
  const refuse = (what: string) =>
    new UserError(`${name} is no baseline of ropa: ${what}. Restore it, or name another file.`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw refuse('it is not JSON');
  }
  const { version, findings } = (content ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== 1) throw refuse('its version is not 1');
  if (!Array.isArray(findings)) throw refuse('it has no list of findings');
  const wrong = findings.findIndex((one) => !isEntry(one));
  if (wrong >= 0) throw refuse(`findings[${wrong}] lacks one of ${FIELDS.join(', ')}`);
  return findings;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The file of a baseline: the same findings give the same bytes. */
export function formatBaseline(baseline: Baseline): string {
  const findings = baseline
    .map(({ fingerprint, organisation, rule, at }) => ({ organisation, at, rule, fingerprint }))
    .sort(
      (a, b) =>
        compare(a.organisation, b.organisation) ||
        compare(a.at, b.at) ||
        compare(a.rule, b.rule) ||
        compare(a.fingerprint, b.fingerprint),
    );
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}

function entriesOf({ findings, folder }: CheckedOrganisation): BaselineEntry[] {
  const names = fingerprints(findings, folder);
  return findings.flatMap((finding, index) =>
    isTaken(finding)
      ? [
          {
            fingerprint: names[index] ?? '',
            organisation: finding.organisation,
            rule: finding.rule,
            at: finding.path || finding.file.slice(folder.length + 1),
          },
        ]
      : [],
  );
}

const isTaken = ({ rule, acknowledged }: Finding) => !acknowledged && !UNREAD.has(rule);

/** Whether every rule has seen every declaration, so that what was not found is not there. */
const isWhole = ({ registry, reading }: CheckedOrganisation) =>
  registry !== undefined &&
  reading.problems.length === 0 &&
  [...declarationsIn(registry)].length === reading.declarations.length;

/** Everything that is found now, and what was known of organisations that were not looked at. */
export function takeBaseline(
  checked: readonly CheckedOrganisation[],
  previous: Baseline = [],
): Baseline {
  const ids = new Set(checked.map(({ id }) => id));
  return [
    ...previous.filter(({ organisation }) => !ids.has(organisation)),
    ...checked.flatMap(entriesOf),
  ];
}

/**
 * A baseline without what is no longer found. An organisation of which something could not be read or
 * is left out keeps its entries: their findings may only be hidden.
 */
export function shrinkBaseline(
  baseline: Baseline,
  checked: readonly CheckedOrganisation[],
): Baseline {
  const whole = new Set(checked.filter(isWhole).map(({ id }) => id));
  const found = new Set(checked.flatMap(entriesOf).map(({ fingerprint }) => fingerprint));
  return baseline.filter(
    ({ organisation, fingerprint }) => !whole.has(organisation) || found.has(fingerprint),
  );
}

/** The fingerprints of what fails nothing. */
export const knownIn = (baseline: Baseline): ReadonlySet<string> =>
  new Set(baseline.filter(({ rule }) => !UNREAD.has(rule)).map(({ fingerprint }) => fingerprint));
