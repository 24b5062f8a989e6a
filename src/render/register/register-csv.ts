import type { Column } from '../labels/register.ts';
import { toCsv } from './csv.ts';
import { cellText } from './plain-text.ts';
import type { Field, RegisterContext } from './shapes.ts';
import type { RegisterView } from './view.ts';

/** The columns of the list in CSV: all that a row can say. */
export const CSV_COLUMNS = [
  ...['number', 'activity', 'id', 'role', 'status', 'organisation', 'contact', 'dpo', 'owner'],
  ...['review', 'controllers', 'processing', 'purposes', 'legalBasis', 'dataSubjects', 'data'],
  ...['recipients', 'subProcessors', 'transfers', 'retention', 'security', 'automatedDecisions'],
  ...['impactAssessment', 'endOfContract', 'breachNotice', 'remarks', 'openQuestions'],
] as const satisfies readonly Column[];

/** The list of activities as CSV, one row each, with the organisation on every row. Art. 30(1) GDPR. */
export function registerCsv(view: RegisterView, context: RegisterContext): string {
  const { columns, facts } = context.labels;
  const fields = view.head.flatMap((section) => section.fields ?? []);
  const same: Partial<Record<Column, string>> = {
    organisation: valueOf(fields, facts.legalName, context),
    contact: [facts.addresses, facts.contact]
      .map((label) => valueOf(fields, label, context))
      .filter((text) => text !== '')
      .join('\n'),
    dpo: valueOf(fields, facts.dpo, context),
  };
  return toCsv([
    CSV_COLUMNS.map((column) => columns[column]),
    ...view.entries.map((entry) =>
      CSV_COLUMNS.map((column) => same[column] ?? cellText(entry[column] ?? [], context)),
    ),
  ]);
}

const valueOf = (fields: readonly Field[], label: string, context: RegisterContext): string =>
  fields
    .filter((field) => field.label === label)
    .map(({ lines }) => cellText(lines, context))
    .join('\n');
