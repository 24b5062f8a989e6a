import type { SectionName } from '../../model/index.ts';
import type { NoticeContext } from './context.ts';
import { automatedDecisions } from './sections/automated-decisions.ts';
import { communications } from './sections/communications.ts';
import { data } from './sections/data.ts';
import { recipients } from './sections/recipients.ts';
import { retention } from './sections/retention.ts';
import { trackers } from './sections/trackers.ts';

/** The sections that tell of activities one by one. */
const TELLING: Readonly<
  Partial<Record<SectionName, (context: NoticeContext) => object | undefined>>
> = {
  data,
  recipients,
  retention,
  'automated-decisions': automatedDecisions,
  communications,
  trackers,
};

/**
 * What a document without a section on purposes is made from, with those activities alone that another
 * of its sections tells of: it names no others. All of them where it tells of none.
 */
export function described(context: NoticeContext): NoticeContext {
  const { sections } = context.notice.value;
  if (sections?.includes('purposes') ?? true) return context;
  const activities = context.activities.filter((activity) =>
    sections?.some((name) => TELLING[name]?.({ ...context, activities: [activity] })),
  );
  return activities.length > 0 ? { ...context, activities } : context;
}
