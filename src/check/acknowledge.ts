import { type Acknowledgement, type AnyText, formatPath, type Registry } from '../model/index.ts';
import type { Reported } from './demands.ts';
import type { Finding } from './finding.ts';
import { declarationsIn } from './walk.ts';

interface Accepted {
  acknowledgement: Acknowledgement<AnyText>;
  /** The data path it covers, and everything below it. */
  covers: string;
  reported: Reported;
}

function acceptedIn(registry: Registry): Accepted[] {
  const accepted: Accepted[] = [];
  for (const { value, path } of declarationsIn(registry)) {
    const { acknowledged = [] } = value as { acknowledged?: readonly Acknowledgement<AnyText>[] };
    for (const [index, acknowledgement] of acknowledged.entries()) {
      const { at, rule, until } = acknowledgement;
      const separator = at === undefined || at.startsWith('[') ? '' : '.';
      const covers = `${formatPath(path)}${separator}${at ?? ''}`;
      const reported: Reported = {
        rule: 'acknowledgements/unused',
        message: 'unused',
        data: { rule, until: until ?? '' },
        path: [...path, 'acknowledged', index],
        part: 'value',
      };
      accepted.push({ acknowledgement, covers, reported });
    }
  }
  return accepted;
}

const isAt = (path: string, covers: string) =>
  path === covers || path.startsWith(`${covers}.`) || path.startsWith(`${covers}[`);

/**
 * Marks the findings that a registry accepts, and tells which acknowledgements have expired or cover
 * nothing. `asOf` is the last day on which one `until` that day still holds.
 */
export function acknowledge(
  registry: Registry,
  findings: readonly Finding[],
  asOf: string,
): { findings: Finding[]; reported: Reported[] } {
  const accepted = acceptedIn(registry);
  const used = new Set<Accepted>();
  const marked = findings.map((finding) => {
    const match = accepted.find(
      ({ acknowledgement, covers }) =>
        acknowledgement.rule === finding.rule && isAt(finding.path, covers),
    );
    if (!match) return finding;
    used.add(match);
    const { by, reason, until } = match.acknowledgement;
    if (until !== undefined && until < asOf) return finding;
    return { ...finding, acknowledged: { by, reason, ...(until === undefined ? {} : { until }) } };
  });
  const reported = accepted.flatMap((entry) => {
    const { until } = entry.acknowledgement;
    if (until !== undefined && until < asOf) {
      return [{ ...entry.reported, rule: 'acknowledgements/expired', message: 'expired' }];
    }
    return used.has(entry) ? [] : [entry.reported];
  });
  return { findings: marked, reported };
}
