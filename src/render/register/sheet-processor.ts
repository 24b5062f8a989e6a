import { type AnyText, type Gap, isGap } from '../../model/index.ts';
import type { Cursor } from '../core/cursor.ts';
import { dataTable, dataUsesOf } from './data-uses.ts';
import { openLines, said, saidItems } from './lines.ts';
import { controllersTable, type Processing } from './processor-record.ts';
import { breachLines, recipientsIn, recipientsTable } from './recipients.ts';
import type { Measures } from './security.ts';
import type { Line, RegisterContext, SheetPart } from './shapes.ts';
import { dataSubjects, identification, part, security, transfers } from './sheet-parts.ts';

/** What a processor records of an activity, in the order of Art. 30(2) GDPR. */
export function processorParts(
  at: Cursor<Processing>,
  common: Cursor<Measures>,
  context: RegisterContext,
): SheetPart[] {
  const recipients = recipientsIn(at.get('subProcessors'));
  return [
    identification(at, context),
    part('controllers', context, {
      article: 'Art. 30(2)(a) GDPR',
      lines: openLines(at.get('controllers'), context),
      table: controllersTable(at.get('controllers'), context),
    }),
    part('processing', context, {
      article: 'Art. 30(2)(b) GDPR',
      lines: saidItems(at.get('processing'), context),
    }),
    { ...dataSubjects(at, context), article: 'Art. 28(3) GDPR' },
    part('data', context, {
      article: 'Art. 28(3) GDPR',
      lines: openLines(at.get('data'), context),
      table:
        dataUsesOf(at as Cursor<never>).length > 0
          ? dataTable(at as Cursor<never>, context)
          : undefined,
    }),
    transfers(at, recipients, 'Art. 30(2)(c) GDPR', context),
    security(at, common, 'Art. 30(2)(d) GDPR', context),
    part('subProcessors', context, {
      article: 'Art. 28(2), 28(4) GDPR',
      lines: subProcessorsStatement(at.get('subProcessors'), context),
      table: recipients.length > 0 ? recipientsTable(recipients, 'countries', context) : undefined,
    }),
    part('endOfContract', context, {
      article: 'Art. 28(3)(g), 33(2) GDPR',
      lines: [
        ...said(at.get('endOfContract'), context),
        ...breachLines(at.get('breachNotice'), context),
      ],
    }),
    part('remarks', context, { lines: said(at.get('remarks'), context) }),
  ];
}

function subProcessorsStatement(
  at: Cursor<'none' | readonly unknown[] | Gap<AnyText> | undefined>,
  context: RegisterContext,
): Line[] {
  if (isGap(at.value)) return openLines(at, context);
  if (at.value !== 'none') return [];
  return [{ text: { text: context.labels.noSubProcessors, path: at.path } }];
}
