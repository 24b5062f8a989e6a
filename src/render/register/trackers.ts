import {
  type AnyText,
  type Declared,
  isGap,
  type NonEssentialTracker,
  type Reference,
  resolve,
  type TrackerConsent,
  type TrackerExemption,
} from '../../model/index.ts';
import { allWords, type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatPeriod } from '../core/format.ts';
import { sourced } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import { head, items, line, openLines, said, saidItems, web } from './lines.ts';
import { recipientName } from './recipients.ts';
import type { Cell, Line, RegisterContext, Table } from './shapes.ts';

type Tracker = Declared<'tracker'>;

/** The cookies and similar of an activity. ePrivacy Directive, Art. 5(3). */
export function trackersTable(list: Cursor<unknown>, context: RegisterContext): Table | undefined {
  const trackers = each<Reference<'tracker'>>(list).map(({ value }) =>
    declarationAt(resolve(value)),
  );
  if (trackers.length === 0) return undefined;
  return {
    columns: ['tracker', 'purpose', 'lifetime', 'vendor', 'consent'],
    rows: trackers.map((at) => [
      nameCell(at, context),
      [
        ...said(at.get('purpose'), context),
        ...items(allWords(at.get('records'), context.language)),
      ],
      lifetimeCell(at.get('lifetime'), context),
      vendorCell(at, context),
      consentCell(at, context),
    ]),
  };
}

function nameCell(at: Cursor<Tracker>, context: RegisterContext): Cell {
  const { labels, language, terms } = context;
  return [
    ...head(words(at.get('label'), language)),
    ...line(term(at.get('category'), terms.trackerCategories)),
    ...line(term(at.get('choice'), terms.trackerChoices)),
    ...saidItems(at.get('names'), context),
    ...line(words(at.get('domain'), language), labels.facts.domain),
    ...line(term(at.get('party'), terms.trackerParties), labels.facts.party),
  ];
}

function lifetimeCell(at: Cursor<Tracker['lifetime']>, context: RegisterContext): Line[] {
  const { value, path } = at;
  if (isGap(value)) return openLines(at, context);
  const words = value === 'session' ? context.terms.session : formatPeriod(value, context.language);
  return line(sourced(words, path));
}

function vendorCell(at: Cursor<Tracker>, context: RegisterContext): Cell {
  const { vendor } = at.value;
  return [
    ...(vendor ? line(recipientName(declarationAt(resolve(vendor)), context)) : []),
    ...web(words(at.get('policy'), context.language), context.labels.facts.policy),
  ];
}

function consentCell(at: Cursor<Tracker>, context: RegisterContext): Cell {
  const { value, path } = at;
  const { facts } = context.labels;
  if (value.category === 'essential') {
    return said(cursor(value, path).get('necessity'), context, facts.necessity);
  }
  const consent = cursor(value as NonEssentialTracker<AnyText>, path).get('consent');
  if (isGap(consent.value)) return openLines(consent, context);
  const known = consent as Cursor<Partial<TrackerConsent<AnyText> & TrackerExemption<AnyText>>>;
  const validity = known.get('validity');
  return [
    ...said(known.get('collection'), context, facts.collection),
    ...said(known.get('withdrawal'), context, facts.withdrawal),
    ...(validity.value
      ? line(sourced(formatPeriod(validity.value, context.language), validity.path), facts.validity)
      : []),
    ...said(known.get('exemption'), context, facts.exemption),
  ];
}
