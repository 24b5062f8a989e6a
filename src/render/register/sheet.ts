import { type Declared, formatPath } from '../../model/index.ts';
import { type Cursor, declarationAt, words } from '../core/cursor.ts';
import { sourced } from '../core/sourced.ts';
import type { RegisterFinding } from './annexes.ts';
import type { Controlled } from './decisions.ts';
import { anchorOf } from './links.ts';
import type { Processing } from './processor-record.ts';
import type { Measures } from './security.ts';
import type { ActivitySheet, RegisterContext, SheetPart } from './shapes.ts';
import { controllerParts } from './sheet-controller.ts';
import { findingsAbout, findingsPart } from './sheet-findings.ts';
import { processorParts } from './sheet-processor.ts';

type Activity = Declared<'activity'>;

/** The sheet of an activity, with everything that its declaration and those it refers to say. */
export function activitySheet(
  activity: Activity,
  common: Cursor<Measures>,
  context: RegisterContext,
  findings: readonly RegisterFinding[] = [],
): ActivitySheet {
  const at = declarationAt(activity);
  const parts =
    activity.role === 'processor'
      ? processorParts(at as Cursor<Processing>, common, context)
      : controllerParts(at as Cursor<Controlled>, common, context);
  const about = findingsAbout(activity, findings);
  const sections = [...parts, findingsPart(about, context)].filter(hasContent);
  return {
    id: activity.id,
    anchor: anchorOf(activity.id),
    name: words(at.get('name'), context.language) ?? sourced(activity.id, [...at.path, 'id']),
    role: activity.role,
    open: openIn(sections, context),
    found: about.length,
    sections,
  };
}

const hasContent = ({ lines = [], fields = [], table }: SheetPart) =>
  lines.length > 0 || fields.length > 0 || table !== undefined;

/** How many questions are open in parts of a sheet, each counted once. */
function openIn(parts: readonly SheetPart[], { labels }: RegisterContext): number {
  const cells = parts.flatMap(({ lines = [], fields = [], table }) => [
    lines,
    ...fields.map((one) => one.lines),
    ...(table?.rows.flat() ?? []),
  ]);
  const questions = cells
    .flat()
    .flatMap(({ label, text }) =>
      label === labels.open && typeof text !== 'string' ? [formatPath(text.path)] : [],
    );
  return new Set(questions).size;
}
