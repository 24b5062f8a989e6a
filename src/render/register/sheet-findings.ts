import { COLLECTIONS, formatPath, type Registry } from '../../model/index.ts';
import type { RegisterFinding } from './annexes.ts';
import { recipientsOf } from './directory.ts';
import { line } from './lines.ts';
import type { RegisterContext, SheetPart } from './shapes.ts';
import { part } from './sheet-parts.ts';

type Activity = Registry['activities'][number];

/** What a check says of an activity, or of a recipient that it uses. */
export function findingsAbout(
  activity: Activity,
  findings: readonly RegisterFinding[],
): RegisterFinding[] {
  if (findings.length === 0) return [];
  const about = [
    formatPath([COLLECTIONS.activity, activity.id]),
    ...recipientsOf(activity).map(({ recipient }) => formatPath(recipient.path)),
  ];
  return findings.filter(({ path }) => about.some((one) => isWithin(path, one)));
}

const isWithin = (path: string, whole: string): boolean =>
  path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);

/** What is found, at the end of a sheet; a part without content is left out. */
export const findingsPart = (
  findings: readonly RegisterFinding[],
  context: RegisterContext,
): SheetPart =>
  part('findings', context, {
    table:
      findings.length === 0
        ? undefined
        : {
            columns: ['severity', 'finding', 'rule', 'acceptedBy'],
            rows: findings.map(({ severity, rule, text, acknowledged }) => [
              line(context.labels.severities[severity]),
              line(text),
              line(rule),
              line(acknowledged?.by),
            ]),
          },
  });
