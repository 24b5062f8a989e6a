import { type Declared, formatPath } from '../../model/index.ts';
import { type Cursor, declarationAt, words } from '../core/cursor.ts';
import { recall } from '../core/memory.ts';
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
  const about = findingsAbout(activity, findings);
  const kept = recall(
    context,
    'sheet',
    activity,
    (): Kept => ({
      parts: partsOf(activity, common, context),
      sheet: undefined,
    }),
  );
  const said = JSON.stringify(about);
  if (kept.sheet?.said === said) return kept.sheet.made;
  const made = sheetOf(activity, kept.parts, about, context);
  kept.sheet = { said, made };
  return made;
}

/** What is remembered of an activity: its parts, and the sheet with what was found of it last. */
interface Kept {
  readonly parts: readonly SheetPart[];
  sheet: { readonly said: string; readonly made: ActivitySheet } | undefined;
}

function partsOf(
  activity: Activity,
  common: Cursor<Measures>,
  context: RegisterContext,
): SheetPart[] {
  const at = declarationAt(activity);
  return activity.role === 'processor'
    ? processorParts(at as Cursor<Processing>, common, context)
    : controllerParts(at as Cursor<Controlled>, common, context);
}

function sheetOf(
  activity: Activity,
  parts: readonly SheetPart[],
  about: readonly RegisterFinding[],
  context: RegisterContext,
): ActivitySheet {
  const at = declarationAt(activity);
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
