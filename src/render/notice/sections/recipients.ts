import type { Recipient } from '../../../model/index.ts';
import { stated, words } from '../../core/cursor.ts';
import { gather } from '../../core/gather.ts';
import { listed } from '../../core/list.ts';
import { clause } from '../../core/sentence.ts';
import { phrase, type Sourced, saidAt, type Words } from '../../core/sourced.ts';
import { activityNames } from '../activity-names.ts';
import type { NoticeContext } from '../context.ts';
import { isSentence } from '../fact.ts';
import { recipientName } from '../recipient-name.ts';
import { RECIPIENT_KINDS, type RecipientInNotice, recipientsOf } from '../recipient-uses.ts';
import {
  activitiesOf,
  activitiesSaid,
  type RecipientView,
  recipientView,
} from '../recipient-view.ts';

type Kind = Recipient<unknown>['kind'];

/** Who receives data. Art. 13(1)(e), 26(2) GDPR. */
export interface RecipientsView {
  readonly groups: readonly RecipientGroup[];
  /** The activities whose data nobody receives, where not all. */
  readonly none: Words | undefined;
  /** That nobody receives any. */
  readonly nobody: Words | undefined;
  /** What is stated of recipients that are still open, with the activities that it is stated of. */
  readonly stated: readonly { readonly activities: Words; readonly text: Sourced }[];
}

interface RecipientGroup {
  readonly kind: Kind;
  readonly heading: string;
  readonly sets: readonly RecipientSet[];
  /** What is said in the same words of one or several of them. */
  readonly shared: readonly {
    readonly label: string;
    readonly who: Words;
    readonly text: Sourced;
    readonly sentence: boolean;
  }[];
}

/** Recipients that receive data for the same activities. */
interface RecipientSet {
  /** For which; nothing where for all, and all those of the group do. */
  readonly activities: Words | undefined;
  readonly recipients: readonly RecipientView[];
}

/** The fields that several recipients may share. */
const ABOUT = ['ownPurposes', 'arrangement'] as const;

export function recipients(context: NoticeContext): RecipientsView | undefined {
  const all = recipientsOf(context);
  const groups = RECIPIENT_KINDS.flatMap((kind) => {
    const these = all.filter(({ at }) => at.value.kind === kind);
    return these.length > 0 ? [groupOf(kind, these, context)] : [];
  });
  const none = context.activities.filter(({ at }) => at.value.recipients === 'none');
  const stated = statedOf(context);
  if (groups.length === 0 && none.length === 0 && stated.length === 0) return undefined;
  const some = none.length > 0 && none.length < context.activities.length;
  return {
    groups,
    none: some ? noneOf(none, context) : undefined,
    nobody:
      none.length > 0 && !some
        ? saidAt(
            context.labels.recipients.nobody,
            none.map(({ at }) => at.get('recipients').path),
          )
        : undefined,
    stated,
  };
}

function groupOf(
  kind: Kind,
  these: readonly RecipientInNotice[],
  context: NoticeContext,
): RecipientGroup {
  const { language, labels } = context;
  const sets = gather(these, ({ uses }) => activitiesOf(uses));
  return {
    kind,
    heading: labels.recipients.kinds[kind],
    sets: sets.map(({ said, items }) => ({
      activities:
        activitiesSaid(said, context) ??
        (sets.length > 1 ? [labels.recipients.forEverything] : undefined),
      recipients: items.map((one) => recipientView(one, context)),
    })),
    shared: ABOUT.flatMap((about) =>
      gather(these, ({ at }) => words(at.get(about as never), language)).map(({ said, items }) => ({
        label: labels.recipients.shared[about],
        who: listed(
          items.flatMap(({ at }) => recipientName(at, context) ?? []),
          language,
        ),
        text: said,
        sentence: isSentence(said),
      })),
    ),
  };
}

/** The names of activities that say that nobody receives their data. */
const noneOf = (activities: NoticeContext['activities'], context: NoticeContext): Words =>
  activityNames(
    activities.map(({ at, name }) => phrase(at.get('recipients').path, [name])),
    context,
  );

function statedOf({ activities, language }: NoticeContext): RecipientsView['stated'] {
  return gather(activities, ({ at }) => stated(at.get('recipients'), language)).map(
    ({ said, items }) => ({
      activities: listed(
        items.map(({ name }) => name),
        language,
      ),
      text: clause(said),
    }),
  );
}
