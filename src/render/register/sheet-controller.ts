import {
  type AnyText,
  type Arrangement,
  type CollectionMoments,
  isGap,
} from '../../model/index.ts';
import { allWords, type Cursor, cursor, each, words } from '../core/cursor.ts';
import { namesOf } from '../phrases/index.ts';
import { communicationsTable } from './communications.ts';
import { dataTable, dataUsesOf } from './data-uses.ts';
import {
  type Controlled,
  decisionsTable,
  impactFields,
  profilingFields,
  rightsFields,
} from './decisions.ts';
import { field, items, joined, line, openLines, said, web } from './lines.ts';
import { purposesTable } from './purposes.ts';
import { recipientsIn, recipientsTable } from './recipients.ts';
import { retentionTable } from './retention.ts';
import type { Measures } from './security.ts';
import type { Field, Line, RegisterContext, SheetPart } from './shapes.ts';
import { dataSubjects, identification, part, parties, security, transfers } from './sheet-parts.ts';
import { trackersTable } from './trackers.ts';

/** What a controller records of an activity, in the order of Art. 30(1) GDPR. */
export function controllerParts(
  at: Cursor<Controlled>,
  common: Cursor<Measures>,
  context: RegisterContext,
): SheetPart[] {
  const recipients = recipientsIn(at.get('recipients'));
  return [
    identification(at, context),
    jointControllers(at, context),
    part('purposes', context, {
      article: 'Art. 30(1)(b) GDPR',
      table: purposesTable(at.get('purposes'), context),
    }),
    dataSubjects(at, context),
    data(at, context),
    part('recipients', context, {
      article: 'Art. 30(1)(d) GDPR',
      lines: recipientsStatement(at, context),
      table: recipients.length > 0 ? recipientsTable(recipients, 'countries', context) : undefined,
    }),
    transfers(at, recipients, 'Art. 30(1)(e) GDPR', context),
    part('retention', context, {
      article: 'Art. 30(1)(f) GDPR',
      lines: openLines(at.get('retention'), context),
      table: isGap(at.value.retention) ? undefined : retentionTable(at, context),
    }),
    security(at, common, 'Art. 30(1)(g) GDPR', context),
    ...effects(at, context),
  ];
}

/** What is recorded beyond Art. 30 GDPR. */
const effects = (at: Cursor<Controlled>, context: RegisterContext): SheetPart[] => [
  part('automatedDecisions', context, {
    article: 'Art. 22 GDPR',
    fields: profilingFields(at, context),
    table: decisionsTable(at, context),
  }),
  part('impactAssessment', context, { article: 'Art. 35 GDPR', fields: impactFields(at, context) }),
  part('rights', context, { article: 'Art. 12(1) GDPR', fields: rightsFields(at, context) }),
  part('trackers', context, { table: trackersTable(at.get('trackers'), context) }),
  part('communications', context, {
    table: communicationsTable(at.get('communications'), context),
  }),
  part('remarks', context, { lines: said(at.get('remarks'), context) }),
];

/** Who decides together with the organisation, and on what terms. Art. 26, 30(1)(a) GDPR. */
function jointControllers(at: Cursor<Controlled>, context: RegisterContext): SheetPart {
  const article = 'Art. 26, 30(1)(a) GDPR';
  if (at.value.role !== 'joint-controller') return part('jointControllers', context, { article });
  const joint = cursor(at.value, at.path);
  return part('jointControllers', context, {
    article,
    fields: [
      ...parties(joint.get('jointControllers'), context),
      ...arrangementFields(joint.get('arrangement'), context),
    ],
  });
}

function arrangementFields(at: Cursor<unknown>, context: RegisterContext): Field[] {
  const { facts } = context.labels;
  if (isGap(at.value)) return field(facts.arrangement, openLines(at, context));
  const arrangement = cursor(at.value as Arrangement<AnyText>, at.path);
  return [
    ...field(facts.arrangement, said(arrangement.get('essence'), context)),
    ...field(facts.contactPoint, said(arrangement.get('contactPoint'), context)),
    ...field(facts.link, web(words(arrangement.get('link'), context.language))),
  ];
}

/** Which data, and when they are collected. Art. 30(1)(c) GDPR. */
const data = (at: Cursor<Controlled>, context: RegisterContext): SheetPart =>
  part('data', context, {
    article: 'Art. 30(1)(c) GDPR',
    lines: openLines(at.get('data'), context),
    fields: field(
      context.labels.facts.moments,
      momentLines(each<CollectionMoments<AnyText>>(at.get('collection')), context),
    ),
    table:
      dataUsesOf(at as Cursor<never>).length > 0
        ? dataTable(at as Cursor<never>, context)
        : undefined,
  });

/** When data are collected; from whom, unless it is always from everybody. Art. 13(1) GDPR. */
function momentLines(
  all: readonly Cursor<CollectionMoments<AnyText>>[],
  { labels, language }: RegisterContext,
): Line[] {
  const differ = all.some(({ value }) => value.dataSubjects !== undefined);
  return all.flatMap((at) => {
    const whose = joined(namesOf(at.get('dataSubjects'), { language }));
    return [
      ...(differ ? line(whose ?? labels.allDataSubjects, labels.facts.forWhom) : []),
      ...items(allWords(at.get('moments'), language)),
    ];
  });
}

function recipientsStatement(at: Cursor<Controlled>, context: RegisterContext): Line[] {
  const recipients = at.get('recipients');
  if (isGap(recipients.value)) return openLines(recipients, context);
  if (recipients.value !== 'none') return [];
  return line({ text: context.labels.noRecipients, path: recipients.path });
}
