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
  const about = new Set([
    formatPath([COLLECTIONS.activity, activity.id]),
    ...recipientsOf(activity).map(({ recipient }) => formatPath(recipient.path)),
  ]);
  const places = [...about].flatMap((one) => placesIn(findings).get(one) ?? []);
  return places.sort((a, b) => a - b).flatMap((place) => findings[place] ?? []);
}

/** Every activity asks the same findings. */
const grouped = new WeakMap<readonly RegisterFinding[], ReadonlyMap<string, readonly number[]>>();

/** Where in the list the findings in each declaration stand, by the path of the declaration. */
function placesIn(findings: readonly RegisterFinding[]): ReadonlyMap<string, readonly number[]> {
  const known = grouped.get(findings);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const [place, { path }] of findings.entries()) {
    const declaration = /^\w+\.[^.[]+/.exec(path)?.[0] ?? path;
    places.set(declaration, [...(places.get(declaration) ?? []), place]);
  }
  grouped.set(findings, places);
  return places;
}

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
