import {
  type AnyText,
  isGap,
  type Location,
  type Reference,
  type Registry,
  resolve,
  type Transfer,
} from '../../model/index.ts';
import { type Cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { recall } from '../core/memory.ts';
import { type Sourced, sourced } from '../core/sourced.ts';
import { recipientsOf } from './directory.ts';
import { indexAnchor, linkTo, recipientAnchor, type SheetLinks } from './links.ts';
import { recipientName } from './recipients.ts';
import type { Cell, Line, RegisterContext, Section } from './shapes.ts';

type Activity = Registry['activities'][number];
type Recipient = Registry['recipients'][number];

/** Somebody, something or somewhere that data come from or go to. */
export interface Place {
  readonly id: string;
  readonly text: Sourced | string;
}

/** Who receives data of an activity, and where; the kind is nothing where no recipient is named. */
export interface FlowRecipient extends Place {
  readonly kind: Recipient['kind'] | undefined;
  readonly countries: readonly Place[];
}

/** The way of the data of one activity. */
export interface Flow {
  readonly id: string;
  readonly name: Line;
  readonly people: readonly Place[];
  readonly recipients: readonly FlowRecipient[];
  /** What stands where no recipient does: that there is none, or that this is still open. */
  readonly nobody: Cell;
}

/** Whose data each activity has, who receives them, and in which countries. Art. 30(1)(c) to (e) GDPR. */
export const flowsOf = (registry: Registry, links: SheetLinks, context: RegisterContext): Flow[] =>
  registry.activities.map((activity) =>
    recall(context, 'flow', activity, () => ({
      id: activity.id,
      name: linkTo(activity.id, links),
      people: each<Reference<'dataSubject'>>(declarationAt(activity).get('dataSubjects')).map(
        ({ value }) => {
          const name = words(declarationAt(resolve(value)).get('name'), context.language);
          return { id: value.id, text: name ?? value.id };
        },
      ),
      recipients: receiving(activity, context),
      nobody: nobodyIn(activity, context),
    })),
  );

function nobodyIn(activity: Activity, { labels }: RegisterContext): Cell {
  const { value } = declarationAt(activity).get('recipients' as never) as Cursor<unknown>;
  if (isGap(value)) return [{ text: labels.open, as: 'open' }];
  return value === 'none' ? [{ text: labels.noRecipients }] : [];
}

function receiving(activity: Activity, context: RegisterContext): FlowRecipient[] {
  const named = recipientsOf(activity).map(({ recipient }) => recipientAt(recipient, context));
  const stated = declarationAt(activity).get('transfers' as never);
  const abroad = each<Transfer<AnyText>>(stated).flatMap((one) => transferred(one, context));
  const found = new Map<string, FlowRecipient>();
  for (const one of [...named, ...abroad]) {
    const countries = [...(found.get(one.id)?.countries ?? []), ...one.countries];
    found.set(one.id, { ...one, countries: once(countries) });
  }
  return [...found.values()];
}

const once = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
];

function recipientAt(at: Cursor<Recipient>, context: RegisterContext): FlowRecipient {
  const { id, kind } = at.value;
  return { id, kind, text: recipientName(at, context), countries: countriesAt(at, context) };
}

function countriesAt(at: Cursor<Recipient>, { labels, language }: RegisterContext): Place[] {
  const locations = at.get('locations');
  if (isGap(locations.value)) return [{ id: 'open', text: labels.countriesOpen }];
  return each<Location<AnyText>>(locations).map(({ value: { country }, path }) => ({
    id: country,
    text: sourced(formatCountry(country, language), [...path, 'country']),
  }));
}

/** A transfer that the activity states itself, to the recipients that it names or to nobody named. */
function transferred(at: Cursor<Transfer<AnyText>>, context: RegisterContext): FlowRecipient[] {
  const { labels, language } = context;
  const countries = each<Location<AnyText>['country']>(at.get('countries')).map(
    ({ value, path }) => ({ id: value, text: sourced(formatCountry(value, language), path) }),
  );
  if (countries.length === 0) return [];
  const named = each<Reference<'recipient'>>(at.get('recipients')).map(({ value }) =>
    recipientAt(declarationAt(resolve(value)), context),
  );
  const unnamed = { id: 'unnamed', kind: undefined, text: labels.notStated, countries: [] };
  return (named.length > 0 ? named : [unnamed]).map((one) => ({
    ...one,
    countries: [...one.countries, ...countries],
  }));
}

/** The same in words. */
export function flowsSection(flows: readonly Flow[], context: RegisterContext): Section[] {
  if (flows.length === 0) return [];
  const { labels } = context;
  return [
    {
      id: 'flows',
      title: labels.bookSections.flows,
      article: 'Art. 30(1) GDPR',
      table: {
        columns: ['activity', 'dataSubjects', 'recipients', 'countries'],
        rows: flows.map((flow) => recall(context, 'flow in words', flow, () => inWords(flow))),
      },
    },
  ];
}

const inWords = ({ name, people, recipients, nobody }: Flow): Cell[] => [
  [{ ...name, as: 'head' }],
  people.map(({ id, text }) => ({ text, to: indexAnchor('dataSubjects', id) })),
  recipients.length === 0
    ? nobody
    : recipients.map(({ id, text, kind }) => ({
        text,
        ...(kind && { to: recipientAnchor(id) }),
      })),
  once(recipients.flatMap(({ countries }) => countries)).map(({ id, text }) => ({
    text,
    ...(id === 'open' && { as: 'open' as const }),
  })),
];
