import type { AnyText, CriminalDataUse, DataUse, Gap, SpecialDataUse } from '../../model/index.ts';
import { isGap } from '../../model/index.ts';
import { allWords, type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { sourced } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import { type AnyDataUse, criminalLines, specialLines } from './data-conditions.ts';
import { head, items, line, openLines, said, saidItems } from './lines.ts';
import { indexAnchor } from './links.ts';
import { dataSubjectsCell } from './purposes.ts';
import type { Cell, Line, RegisterContext, Table } from './shapes.ts';

/** The fields of an activity that hold data. */
interface WithData {
  readonly data?: readonly DataUse<AnyText>[] | Gap<AnyText>;
  readonly specialData?: readonly SpecialDataUse<AnyText>[];
  readonly criminalData?: readonly CriminalDataUse<AnyText>[];
}

/** Every data use of an activity, ordinary data first. */
export const dataUsesOf = (activity: Cursor<WithData>): Cursor<AnyDataUse>[] => [
  ...each<AnyDataUse>(activity.get('data')),
  ...each<AnyDataUse>(activity.get('specialData')),
  ...each<AnyDataUse>(activity.get('criminalData')),
];

/** Which data, of whom, from where, and whether people must give them. Art. 30(1)(c) GDPR. */
export function dataTable(activity: Cursor<WithData>, context: RegisterContext): Table {
  return {
    columns: ['dataCategory', 'items', 'dataSubjects', 'source', 'provision'],
    rows: dataUsesOf(activity).map((use) => {
      const category = categoryAt(use);
      return [
        categoryCell(use, context),
        items(allWords(category.get('items'), context.language)),
        dataSubjectsCell(use.get('dataSubjects'), context),
        sourceCell(use, context),
        provisionCell(use, context),
      ];
    }),
  };
}

interface AnyCategory {
  readonly id: string;
  readonly name: AnyText;
  readonly items?: readonly AnyText[];
  readonly remarks?: AnyText;
  readonly nationalIdentifier?: boolean;
  readonly special?: string;
}

/** The category that a use refers to. */
export const categoryAt = (use: Cursor<AnyDataUse>): Cursor<AnyCategory> =>
  declarationAt(use.value.category as unknown as AnyCategory);

function categoryCell(use: Cursor<AnyDataUse>, context: RegisterContext): Cell {
  const { labels, language, terms } = context;
  const category = categoryAt(use);
  const national = category.get('nationalIdentifier');
  return [
    ...head(words(category.get('name'), language)).map((name) => ({
      ...name,
      to: indexAnchor('data', category.value.id),
    })),
    ...(national.value ? line(sourced(terms.nationalIdentifier, national.path)) : []),
    ...specialLines(use, context),
    ...criminalLines(use, context),
    ...line(words(use.get('condition'), language), labels.facts.condition),
    ...line(words(category.get('remarks'), language), labels.facts.remarks),
  ];
}

/** Where data come from. Art. 14(2)(f) GDPR. */
function sourceCell(use: Cursor<AnyDataUse>, context: RegisterContext): Line[] {
  const { labels, language, terms } = context;
  const { value, path } = use;
  if (isGap(value.source)) return openLines(use.get('source'), context);
  const source = line(term(cursor(value.source, [...path, 'source']), terms.dataSources));
  if (value.source === 'third-party') {
    const third = cursor(value, path);
    const open = third.get('publiclyAccessible');
    return [
      ...source,
      ...saidItems(third.get('from'), context),
      ...(open.value ? line(sourced(terms.publiclyAccessible, open.path)) : []),
    ];
  }
  if (value.source === 'automatic') {
    return [
      ...source,
      ...line(words(cursor(value, path).get('by'), language), labels.facts.recordedBy),
    ];
  }
  if (value.source === 'derived') {
    return [
      ...source,
      ...line(words(cursor(value, path).get('from'), language), labels.facts.derivedFrom),
    ];
  }
  return source;
}

/** Whether people must give them. Art. 13(2)(e) GDPR. */
function provisionCell(use: Cursor<AnyDataUse>, context: RegisterContext): Line[] {
  const { value, path } = use;
  if (value.source !== 'data-subject') return [];
  const given = cursor(value, path);
  const provision = given.get('provision');
  return [
    ...(isGap(provision.value)
      ? openLines(provision, context)
      : line(term(provision, context.terms.provisions as never))),
    ...said(given.get('consequence'), context, context.labels.facts.consequence),
  ];
}
