import type { Recipient } from '../../../model/index.ts';
import { stated, words } from '../../core/cursor.ts';
import { gather } from '../../core/gather.ts';
import { listed } from '../../core/list.ts';
import { clause } from '../../core/sentence.ts';
import { phrase, type Sourced, saidAt, type Words } from '../../core/sourced.ts';
import type { NoticeContext } from '../context.ts';
import { recipientName } from '../recipient-name.ts';
import { RECIPIENT_KINDS, type RecipientInNotice, recipientsOf } from '../recipient-uses.ts';
import { activitiesOf, type RecipientView, recipientView } from '../recipient-view.ts';

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
  readonly recipients: readonly RecipientView[];
  /** What all of them receive data for, where it is the same and not everything. */
  readonly activities: Words | undefined;
  /** What is said in the same words of one or several of them. */
  readonly shared: readonly {
    readonly label: string;
    readonly who: Words;
    readonly text: Sourced;
  }[];
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
  const same = commonActivities(these, context);
  return {
    kind,
    heading: context.labels.recipients.kinds[kind],
    recipients: these.map((one) => recipientView(one, same === undefined, context)),
    activities: same,
    shared: ABOUT.flatMap((about) =>
      gather(these, ({ at }) => words(at.get(about as never), language)).map(({ said, items }) => ({
        label: labels.recipients.shared[about][items.length > 1 ? 'many' : 'one'],
        who: listed(
          items.flatMap(({ at }) => recipientName(at, context) ?? []),
          language,
        ),
        text: clause(said),
      })),
    ),
  };
}

/** What several recipients receive data for, if that is the same for all and not everything. */
function commonActivities(
  these: readonly RecipientInNotice[],
  context: NoticeContext,
): Words | undefined {
  const [first, ...more] = gather(these, ({ uses }) => activitiesOf(uses));
  const { length } = context.activities;
  if (!first || more.length > 0 || these.length < 2 || first.said.length === length)
    return undefined;
  return listed(first.said, context.language);
}

/** The names of activities that say that nobody receives their data. */
const noneOf = (activities: NoticeContext['activities'], { language }: NoticeContext): Words =>
  listed(
    activities.map(({ at, name }) => phrase(at.get('recipients').path, [name])),
    language,
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
