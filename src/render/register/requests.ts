import type { RightId } from '../../law/index.ts';
import type { AnyText, Declared, RequestChannel } from '../../model/index.ts';
import { type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatPeriod } from '../core/format.ts';
import { sourced } from '../core/sourced.ts';
import { namesOf, term } from '../phrases/index.ts';
import { contactLines } from './contact-lines.ts';
import { field, joined, line, openLines, said, saidItems } from './lines.ts';
import type { Field, Line, RegisterContext, Section } from './shapes.ts';

type Organisation = Declared<'organisation'>;
type Requests = Organisation['requests'];

/** How people use their rights, and what they are told in general. Art. 12 GDPR. */
export function requestsSection(organisation: Organisation, context: RegisterContext): Section {
  const at = declarationAt(organisation);
  const { facts, bookSections } = context.labels;
  return {
    id: 'requests',
    title: bookSections.requests,
    article: 'Art. 12 GDPR',
    fields: [
      ...requestFields(at.get('requests'), context),
      ...field(facts.complaint, said(at.get('complaint'), context)),
      ...field(facts.requiredFields, said(at.get('requiredFields'), context)),
      ...field(facts.minors, said(at.get('minors'), context)),
      ...field(facts.changes, said(at.get('changes'), context)),
    ],
  };
}

function requestFields(at: Cursor<Requests>, context: RegisterContext): Field[] {
  const { facts } = context.labels;
  const channels = at.get('channels');
  const open = openLines(channels, context);
  return [
    ...field(facts.requestChannel, open),
    ...each<RequestChannel<AnyText>>(channels).flatMap((one) =>
      field(facts.requestChannel, channelLines(one, context)),
    ),
    ...field(facts.requestContents, saidItems(at.get('contents'), context)),
    ...field(facts.identityCheck, checkLines(at, context)),
    ...field(facts.answer, answerLines(at, context)),
    ...field(facts.remarks, said(at.get('remarks'), context)),
  ];
}

function channelLines(at: Cursor<RequestChannel<AnyText>>, context: RegisterContext): Line[] {
  const { facts } = context.labels;
  const rights = each<RightId>(at.get('rights')).map(({ value, path }) =>
    sourced(context.terms.rights[value].name, path),
  );
  return [
    ...line(words(at.get('purpose'), context.language)),
    ...line(joined(rights), facts.rights),
    ...line(joined(namesOf(at.get('dataSubjects'), context)), facts.forWhom),
    ...contactLines(at.get('contact'), context),
  ];
}

function checkLines(at: Cursor<Requests>, context: RegisterContext): Line[] {
  const check = at.get('identityCheck');
  return [
    ...line(term(check.get('when'), context.terms.identityChecks)),
    ...line(words(check.get('means'), context.language)),
  ];
}

function answerLines(at: Cursor<Requests>, context: RegisterContext): Line[] {
  const { value, path } = at.get('answer');
  if (value === undefined) return [];
  const within = sourced(formatPeriod(value.within, context.language), [...path, 'within']);
  return [...line(within), ...line(words(cursor(value, path).get('remarks'), context.language))];
}
