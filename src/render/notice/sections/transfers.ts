import { stated } from '../../core/cursor.ts';
import { distinct, gather } from '../../core/gather.ts';
import { listed } from '../../core/list.ts';
import { phrase, saidAt, type Words } from '../../core/sourced.ts';
import { activityNames } from '../activity-names.ts';
import type { NoticeContext } from '../context.ts';
import { type Fact, statement } from '../fact.ts';
import { recipientName } from '../recipient-name.ts';
import { recipientsOf } from '../recipient-uses.ts';
import type { TransferRow } from '../transfer-row.ts';
import { transferRows } from '../transfer-rows.ts';

/** Whether data leave the European Economic Area, and how they are protected. Art. 13(1)(f) GDPR. */
export interface TransfersView {
  readonly rows: readonly TransferRow[];
  /** Whether some data are sent in any case, or only may be. */
  readonly certain: boolean;
  /** Which columns of the table have something to say. */
  readonly columns: { readonly countries: boolean; readonly copy: boolean };
  /** The activities whose data do not leave it, where not all. */
  readonly none: Words | undefined;
  /** That no data leave it. */
  readonly nowhere: Words | undefined;
  /** What is stated while countries or transfers are open. */
  readonly stated: readonly Fact[];
}

export function transfers(context: NoticeContext): TransfersView | undefined {
  const { activities } = context;
  const rows = transferRows(context);
  const none = activities.filter(({ at }) => at.value.transfers === 'none');
  const open = openFacts(context);
  if (rows.length === 0 && none.length === 0 && open.length === 0) return undefined;
  const all = none.length === activities.length && rows.length === 0;
  const names = none.map(({ at, name }) => phrase(at.get('transfers').path, [name]));
  return {
    rows,
    certain: rows.some(({ certain }) => certain),
    columns: {
      countries: rows.some(({ countries }) => countries !== undefined),
      copy: rows.some(({ copy }) => copy.length > 0),
    },
    none: none.length > 0 && !all ? activityNames(names, context) : undefined,
    nowhere: all
      ? saidAt(
          context.labels.transfers.none,
          none.map(({ at }) => at.get('transfers').path),
        )
      : undefined,
    stated: open,
  };
}

/** What activities and recipients state of open transfers and countries, each statement once. */
function openFacts(context: NoticeContext): Fact[] {
  const { language } = context;
  const facts = [
    ...context.activities.map(({ at, name }) => ({ name, fact: at.get('transfers') })),
    ...recipientsOf(context).map(({ at }) => ({
      name: recipientName(at, context),
      fact: at.get('locations'),
    })),
  ];
  return gather(facts, ({ fact }) => stated(fact, language)).map(({ said, items }) =>
    statement(said, listed(distinct(items.flatMap(({ name }) => name ?? [])), language)),
  );
}
