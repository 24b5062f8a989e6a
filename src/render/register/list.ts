import {
  type AnyText,
  type AutomatedDecision,
  type Declared,
  isGap,
  type Purpose,
} from '../../model/index.ts';
import { type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { recall } from '../core/memory.ts';
import { isSourced } from '../core/sourced.ts';
import type { Column } from '../labels/register.ts';
import { dayWords, namesOf, term } from '../phrases/index.ts';
import { categoryAt, dataUsesOf } from './data-uses.ts';
import { type Controlled, impactFields, profilingFields } from './decisions.ts';
import { basisNames } from './legal-basis.ts';
import { joined, line, listed, openLines, questionsIn, said, saidItems } from './lines.ts';
import { controllersLines, type Processing } from './processor-record.ts';
import { breachLines, recipientName, recipientsIn } from './recipients.ts';
import { retentionSummary } from './retention.ts';
import { type Measures, measureLines } from './security.ts';
import type { ActivitySheet, Cell, RegisterContext } from './shapes.ts';
import { type StatedTransfers, transferLines, transferRows } from './transfers.ts';

type Activity = Declared<'activity'>;

/** An activity in one row: each column that some format shows. */
export type ListEntry = Readonly<Partial<Record<Column, Cell>>>;

/** One row of the list; `common` are the measures of the whole organisation. Art. 30(1), 30(2) GDPR. */
export function listEntry(
  activity: Activity,
  sheet: ActivitySheet,
  common: Cursor<Measures>,
  number: number,
  context: RegisterContext,
): ListEntry {
  const columns = recall(context, 'entry', activity, () =>
    columnsOf(activity, sheet, common, context),
  );
  return { number: line(String(number)), ...columns };
}

/** All but the number, which depends on the other activities. */
function columnsOf(
  activity: Activity,
  sheet: ActivitySheet,
  common: Cursor<Measures>,
  context: RegisterContext,
): ListEntry {
  const at = declarationAt(activity);
  const { terms } = context;
  const review = at.get('review');
  return {
    activity: [{ text: sheet.name, as: 'head', to: sheet.anchor }],
    id: line(activity.id),
    role: line(term(at.get('role'), terms.roles)),
    status: line(term(at.get('status'), terms.statuses) ?? terms.statuses.active),
    owner: said(at.get('owner'), context),
    review: isGap(review.value)
      ? openLines(review, context)
      : line(dayWords(cursor(review.value?.last, [...review.path, 'last']), context)),
    dataSubjects: listed(namesOf(at.get('dataSubjects'), context)),
    data: dataCell(at, context),
    security: [
      ...measureLines(common, context),
      ...measureLines(at.get('security') as Cursor<Measures>, context),
    ],
    remarks: said(at.get('remarks'), context),
    openQuestions: sheet.open > 0 ? [{ text: String(sheet.open), as: 'open' }] : [],
    ...(activity.role === 'processor'
      ? processing(at as Cursor<Processing>, context)
      : controlled(at as Cursor<Controlled>, context)),
  };
}

function dataCell(at: Cursor<Activity>, context: RegisterContext): Cell {
  const uses = dataUsesOf(at as Cursor<never>);
  const names = uses
    .map((use) => words(categoryAt(use).get('name'), context.language))
    .filter((name) => name !== undefined);
  const seen = new Set<string>();
  const once = names.filter(({ text }) => !seen.has(text) && seen.add(text));
  return [...openLines(at.get('data'), context), ...listed(once)];
}

function controlled(at: Cursor<Controlled>, context: RegisterContext): ListEntry {
  const purposes = each<Purpose<AnyText>>(at.get('purposes'));
  const recipients = recipientsIn(at.get('recipients'));
  return {
    purposes: listed(
      purposes
        .map((one) => words(one.get('purpose'), context.language))
        .filter((words) => words !== undefined),
    ),
    legalBasis: purposes.flatMap((one) => basisCell(one, context)),
    recipients: recipientsCell(at.get('recipients'), context),
    transfers: transfersCell(at.get('transfers') as Cursor<StatedTransfers>, recipients, context),
    retention: [...openLines(at.get('retention'), context), ...retentionSummary(at, context)],
    automatedDecisions: [
      ...profilingFields(at, context).flatMap(({ lines }) => lines),
      ...each<AutomatedDecision<AnyText>>(at.get('automatedDecisions')).flatMap((one) =>
        said(one.get('decision'), context),
      ),
    ],
    impactAssessment: impactFields(at, context).flatMap(({ lines }) => lines),
  };
}

function basisCell(at: Cursor<Purpose<AnyText>>, context: RegisterContext): Cell {
  const names = basisNames(at, context);
  const seen = new Set<string>();
  const once = names.filter(({ id }) => !seen.has(id) && seen.add(id));
  return [...once.flatMap(({ name }) => line(name)), ...questionsIn(at.get('legalBasis'), context)];
}

function recipientsCell(at: Cursor<unknown>, context: RegisterContext): Cell {
  if (isGap(at.value)) return openLines(at, context);
  if (at.value === 'none') return line(context.labels.noRecipients);
  return listed(recipientsIn(at).map(({ recipient }) => recipientName(recipient, context)));
}

function transfersCell(
  stated: Cursor<StatedTransfers>,
  recipients: ReturnType<typeof recipientsIn>,
  context: RegisterContext,
): Cell {
  const rows = transferRows(stated, recipients, context);
  return [
    ...transferLines(stated, recipients, context),
    ...rows.flatMap(({ countries, destination, recipient: recipients }) => {
      const names = joined(recipients.map(({ text }) => text).filter(isSourced));
      if (!names) return destination;
      const label = countries.map((country) => formatCountry(country, context.language)).join(', ');
      return label === '' ? line(names, context.labels.countriesOpen, 'open') : line(names, label);
    }),
  ];
}

function processing(at: Cursor<Processing>, context: RegisterContext): ListEntry {
  const subProcessors = at.get('subProcessors');
  return {
    controllers: controllersLines(at.get('controllers'), context),
    processing: saidItems(at.get('processing'), context),
    subProcessors:
      subProcessors.value === 'none'
        ? line(context.labels.noSubProcessors)
        : recipientsCell(subProcessors, context),
    transfers: transfersCell(
      at.get('transfers') as Cursor<StatedTransfers>,
      recipientsIn(subProcessors),
      context,
    ),
    endOfContract: said(at.get('endOfContract'), context),
    breachNotice: breachLines(at.get('breachNotice'), context),
  };
}
