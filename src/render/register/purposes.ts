import type { AnyText, MarketingChannel, MarketingException, Purpose } from '../../model/index.ts';
import { allWords, type Cursor, each, words } from '../core/cursor.ts';
import { sourced } from '../core/sourced.ts';
import { namesOf } from '../phrases/index.ts';
import { basisLines } from './legal-basis.ts';
import { head, items, joined, line, listed, openLines } from './lines.ts';
import type { Cell, RegisterContext, Table } from './shapes.ts';

/** The purposes of an activity, each with its legal basis. Art. 30(1)(b), 6(1) GDPR. */
export function purposesTable(
  at: Cursor<readonly Purpose<AnyText>[]>,
  context: RegisterContext,
): Table {
  return {
    columns: ['purpose', 'dataSubjects', 'legalBasis', 'details'],
    rows: each<Purpose<AnyText>>(at).map((purpose) => [
      [
        ...head(words(purpose.get('purpose'), context.language)),
        ...items(allWords(purpose.get('details'), context.language)),
      ],
      dataSubjectsCell(purpose.get('dataSubjects'), context),
      basisLines(purpose.get('legalBasis'), context),
      detailsCell(purpose, context),
    ]),
  };
}

/** The data subjects that something is about: those named, or all of the activity's. */
export function dataSubjectsCell(at: Cursor<unknown>, context: RegisterContext): Cell {
  const names = namesOf(at, context);
  return names.length > 0 ? listed(names) : line(context.labels.allDataSubjects);
}

function detailsCell(purpose: Cursor<Purpose<AnyText>>, context: RegisterContext): Cell {
  const { labels, language, terms } = context;
  const marketing = purpose.get('directMarketing');
  const channels = each<MarketingChannel>(marketing).map(({ value, path }) =>
    sourced(terms.marketingChannels[value], path),
  );
  const exceptions = each<MarketingException>(purpose.get('marketingWithoutConsent')).map(
    ({ value, path }) => sourced(terms.marketingExceptions[value], path),
  );
  return [
    ...line(words(purpose.get('condition'), language), labels.facts.condition),
    ...line(joined(channels), labels.facts.marketing),
    ...openLines(marketing, context),
    ...line(joined(exceptions), labels.facts.withoutConsent),
    ...line(words(purpose.get('objection'), language), labels.facts.objection),
    ...line(words(purpose.get('remarks'), language), labels.facts.remarks),
  ];
}
