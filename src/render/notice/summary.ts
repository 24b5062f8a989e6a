import type { AnyText, Language, Party, PartyClass } from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { distinct } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { parts, type Sourced, sourced, type Words } from '../core/sourced.ts';
import { complaint } from './complaint.ts';
import type { NoticeContext } from './context.ts';
import { RECIPIENT_KINDS, recipientsOf } from './recipient-uses.ts';
import { rightsList } from './rights-list.ts';
import { type ContactLine, contactLines } from './summary-contacts.ts';
import { type SummaryPeriods, summaryPeriods } from './summary-periods.ts';
import { transferRows } from './transfer-rows.ts';

/** The first layer: what people need at a glance. WP260 rev.01, paragraphs 35 to 38. */
export interface SummaryView {
  readonly controller: Sourced;
  /** With whom it decides, for some purposes or for all. Art. 26 GDPR. */
  readonly jointly: Words | undefined;
  /** What data are used for, in a few words each. */
  readonly activities: readonly Sourced[];
  readonly periods: SummaryPeriods;
  readonly recipients: Words | undefined;
  /** Countries outside the European Economic Area; `certain` where data go there in any case. */
  readonly abroad: Words | undefined;
  readonly certain: boolean;
  readonly rights: Words;
  readonly contacts: readonly ContactLine[];
  readonly authorities: Words | undefined;
}

export function summary(context: NoticeContext): SummaryView {
  const { organisation, activities, language, labels } = context;
  const rows = transferRows(context);
  const authorities = complaint(context).authorities.map(({ short, website }) =>
    website ? parts`${short} (${website})` : short,
  );
  return {
    controller: sourced(organisation.value.name, [...organisation.path, 'name']),
    jointly: jointly(context),
    activities: activities.map(({ name }) => name),
    periods: summaryPeriods(context),
    recipients: recipientKinds(context),
    abroad:
      rows.length > 0
        ? listed(distinct(rows.map(({ countries, recipient }) => countries ?? recipient)), language)
        : undefined,
    certain: rows.some(({ certain }) => certain),
    rights: listed(
      rightsList(context)
        .filter(({ id }) => id !== 'complaint')
        .map(({ id }) => labels.rights.short[id]),
      language,
    ),
    contacts: contactLines(context),
    authorities: authorities.length > 0 ? listed(authorities, language) : undefined,
  };
}

/** The joint controllers, if there are any. */
function jointly(context: NoticeContext): Words | undefined {
  const { activities, labels, language } = context;
  const names = distinct(
    activities.flatMap(({ at: { value, path } }) =>
      value.role === 'joint-controller'
        ? each<Party | PartyClass<AnyText>>(cursor(value, path).get('jointControllers')).flatMap(
            (party) => partyName(party, language) ?? [],
          )
        : [],
    ),
  );
  if (names.length === 0) return undefined;
  const always = activities.every(({ at }) => at.value.role === 'joint-controller');
  const all = listed(names, language);
  return always ? labels.summary.jointly(all) : labels.summary.partlyJointly(all);
}

/** A party by name, or several by what they have in common. */
const partyName = ({ value, path }: Cursor<Party | PartyClass<AnyText>>, language: Language) =>
  'class' in value
    ? clause(words(cursor(value, path).get('class'), language))
    : words(cursor(value, path).get('name'), language);

/** The kinds of recipients, those that have a name by name. */
function recipientKinds(context: NoticeContext): Words | undefined {
  const { language, labels } = context;
  const all = recipientsOf(context);
  const used = new Set(all.map(({ at }) => at.value.kind));
  const kinds = RECIPIENT_KINDS.filter((kind) => used.has(kind));
  if (kinds.length === 0) return undefined;
  const told = kinds.map((kind) => {
    const these = all.filter(({ at }) => at.value.kind === kind);
    const names = these.flatMap(({ at }) => words(at.get('name'), language) ?? []);
    const label = labels.summary.kinds[kind];
    if (names.length === 0) return [label];
    const named = listed(names, language);
    return parts`${label} (${names.length < these.length ? labels.summary.including(named) : named})`;
  });
  return listed(told, language);
}
