import {
  type AnyText,
  type Declared,
  type Recipient,
  type RecipientUse,
  type Reference,
  resolve,
  type Tracker,
  type Transfer,
} from '../../model/index.ts';
import { type Cursor, cursor, declarationAt, each } from '../core/cursor.ts';
import type { NoticeActivity, NoticeContext } from './context.ts';

/** A recipient that activities of a notice name, with what each says of it. */
export interface RecipientInNotice {
  readonly at: Cursor<Declared<'recipient'>>;
  readonly uses: readonly RecipientInActivity[];
}

interface RecipientInActivity {
  readonly activity: NoticeActivity;
  /** What the activity says beside the reference: condition and limits. */
  readonly terms: Cursor<RecipientUse<AnyText>> | undefined;
}

/** The kinds in the order in which notices tell of them: the closest first. */
export const RECIPIENT_KINDS: readonly Recipient<unknown>['kind'][] = [
  'internal',
  'group-company',
  'processor',
  'joint-controller',
  'controller',
  'public-authority',
  'open-class',
];

const isUse = (entry: object): entry is RecipientUse<AnyText> => 'recipient' in entry;

/**
 * The recipients of a notice's activities, those to whom classes of transfers go, and the providers of
 * trackers, each once.
 */
export function recipientsOf({
  activities,
}: Pick<NoticeContext, 'activities'>): RecipientInNotice[] {
  const found = new Map<string, { at: RecipientInNotice['at']; uses: RecipientInActivity[] }>();
  const add = (reference: Reference<'recipient'>, use: RecipientInActivity) => {
    const at = declarationAt(resolve(reference));
    const known = found.get(at.value.id) ?? { at, uses: [] };
    if (use.terms || !known.uses.some(({ activity }) => activity === use.activity)) {
      known.uses.push(use);
    }
    found.set(at.value.id, known);
  };
  for (const activity of activities) {
    type Entry = Reference<'recipient'> | RecipientUse<AnyText>;
    for (const { value, path } of each<Entry>(activity.at.get('recipients'))) {
      if (isUse(value)) add(value.recipient, { activity, terms: cursor(value, path) });
      else add(value, { activity, terms: undefined });
    }
    for (const other of [...vendorsOf(activity), ...abroadOf(activity)]) {
      add(other, { activity, terms: undefined });
    }
  }
  return [...found.values()];
}

const vendorsOf = ({ at }: NoticeActivity): Reference<'recipient'>[] =>
  each<Reference<'tracker'>>(at.get('trackers')).flatMap(({ value }) => {
    const { vendor }: Tracker<AnyText> = resolve(value);
    return vendor ? [vendor] : [];
  });

const abroadOf = ({ at }: NoticeActivity): Reference<'recipient'>[] =>
  each<Transfer<AnyText>>(at.get('transfers')).flatMap(({ value }) => [
    ...(value.recipients ?? []),
  ]);
