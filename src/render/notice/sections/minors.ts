import { words } from '../../core/cursor.ts';
import { gather } from '../../core/gather.ts';
import { listed } from '../../core/list.ts';
import { clause } from '../../core/sentence.ts';
import { phrase, type Sourced, type Words } from '../../core/sourced.ts';
import type { NoticeContext } from '../context.ts';
import { basesOf, purposeNames, purposesOf } from '../purpose-refs.ts';

/** What concerns minors. Art. 8, 12(1) GDPR. */
export interface MinorsView {
  /** Whether the organisation addresses minors. */
  readonly text: Sourced | undefined;
  /** The audiences among whom there may be minors. */
  readonly among: Words | undefined;
  /** From which age people consent alone, and how parents agree below it. */
  readonly consents: readonly {
    readonly alone: Words;
    readonly parentalConsent: Sourced | undefined;
  }[];
}

export function minors(context: NoticeContext): MinorsView | undefined {
  const { organisation, audiences, language } = context;
  const text = words(organisation.get('minors'), language);
  const among = audiences
    .filter(({ value }) => value.minors === true)
    .flatMap((one) => {
      const name = words(one.get('name'), language);
      return name ? [phrase(one.get('minors').path, [name])] : [];
    });
  const children = purposesOf(context).flatMap((ref) =>
    basesOf(ref, context).flatMap(({ facts: { age, parentalConsent } }) =>
      age ? [{ ref, age, parentalConsent: clause(parentalConsent) }] : [],
    ),
  );
  const consents = gather(children, ({ age, parentalConsent }) => ({ age, parentalConsent })).map(
    ({ said, items }) => {
      const names = purposeNames(
        items.map(({ ref }) => ref),
        context,
      );
      const alone = context.labels.minors.consent(said.age, listed(names, language));
      return { alone, parentalConsent: said.parentalConsent };
    },
  );
  if (!text && among.length === 0 && consents.length === 0) return undefined;
  return { text, among: among.length > 0 ? listed(among, language) : undefined, consents };
}
