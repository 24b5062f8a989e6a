import {
  type Declared,
  isGap,
  type Party,
  type Reference,
  type Review,
  resolve,
} from '../../model/index.ts';
import { type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { phrase, sourced } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import { partyLines } from './contact-lines.ts';
import { day, field, line, openLines, said } from './lines.ts';
import { indexAnchor } from './links.ts';
import type { UsedRecipient } from './recipients.ts';
import { type Measures, measureLines } from './security.ts';
import type { Cell, Field, RegisterContext, SheetPart } from './shapes.ts';
import { type StatedTransfers, transferLines, transferRows, transfersTable } from './transfers.ts';

type Activity = Declared<'activity'>;

/** A part of a sheet under its title. */
export const part = (
  id: SheetPart['id'],
  { labels }: RegisterContext,
  content: Omit<SheetPart, 'id' | 'title'>,
): SheetPart => ({ id, title: labels.sheetSections[id], ...content });

/** What every activity says of itself. Art. 5(2), 24(1) GDPR. */
export function identification(at: Cursor<Activity>, context: RegisterContext): SheetPart {
  const { labels, terms } = context;
  const { facts } = labels;
  const status = term(at.get('status'), terms.statuses) ?? terms.statuses.active;
  return part('identification', context, {
    fields: [
      ...field(facts.id, line(sourced(at.value.id, [...at.path, 'id']))),
      ...field(facts.role, line(term(at.get('role'), terms.roles))),
      ...field(facts.status, line(status)),
      ...field(facts.owner, orNotStated(said(at.get('owner'), context), context)),
      ...reviewFields(at.get('review'), context),
    ],
  });
}

function reviewFields(at: Cursor<Activity['review']>, context: RegisterContext): Field[] {
  const { facts } = context.labels;
  if (at.value === undefined || isGap(at.value)) {
    return field(facts.reviewed, orNotStated(openLines(at, context), context));
  }
  const review = cursor(at.value as Review, at.path);
  return [
    ...field(facts.reviewed, day(review.get('last'), context)),
    ...field(facts.nextReview, orNotStated(day(review.get('next'), context), context)),
  ];
}

/** Says that nothing is said, where a reader expects something. */
export const orNotStated = (lines: Cell, { labels }: RegisterContext): Cell =>
  lines.length > 0 ? lines : line(labels.notStated);

/** Whose data. Art. 30(1)(c) GDPR. */
export const dataSubjects = (at: Cursor<Activity>, context: RegisterContext): SheetPart =>
  part('dataSubjects', context, {
    article: 'Art. 30(1)(c) GDPR',
    lines: each<Reference<'dataSubject'>>(at.get('dataSubjects')).flatMap((one) => {
      const subject = declarationAt(resolve(one.value));
      const name = words(subject.get('name'), context.language);
      const description = words(subject.get('description'), context.language);
      const minors = subject.get('minors');
      return [
        ...line(
          name && description
            ? phrase(name.path, context.labels.named(name, description))
            : (name ?? description),
          undefined,
          'item',
        ).map((said) => ({ ...said, to: indexAnchor('dataSubjects', one.value.id) })),
        ...(minors.value ? line(sourced(context.labels.withMinors, minors.path)) : []),
      ];
    }),
  });

/** Where data go outside the European Economic Area. Art. 30(1)(e), 30(2)(c) GDPR. */
export function transfers(
  at: Cursor<Activity>,
  recipients: readonly UsedRecipient[],
  article: string,
  context: RegisterContext,
): SheetPart {
  const stated = at.get('transfers') as Cursor<StatedTransfers>;
  const rows = transferRows(stated, recipients, context);
  return part('transfers', context, {
    article,
    lines: transferLines(stated, recipients, context),
    table: rows.length > 0 ? transfersTable(rows) : undefined,
  });
}

/** What protects the data: in general, and here. Art. 30(1)(g), 30(2)(d) GDPR. */
export function security(
  at: Cursor<Activity>,
  common: Cursor<Measures>,
  article: string,
  context: RegisterContext,
): SheetPart {
  const { labels } = context;
  const general = field(labels.commonMeasures, measureLines(common, context));
  const own = field(
    labels.ownMeasures,
    measureLines(at.get('security') as Cursor<Measures>, context),
  );
  const nothing = general.length + own.length === 0;
  return part('security', context, {
    article,
    fields: [...general, ...own],
    ...(nothing && { lines: line(labels.notStated) }),
  });
}

/** Bodies that decide together with the organisation. Art. 26, 30(1)(a) GDPR. */
export const parties = (list: Cursor<unknown>, context: RegisterContext): Field[] =>
  each<Party>(list).flatMap((one) =>
    field(context.labels.facts.jointController, partyLines(one, context)),
  );
