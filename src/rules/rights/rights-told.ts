import { type AuthorText, contentsOf } from '../../check/index.ts';
import { type Declared, type Registry, resolve } from '../../model/index.ts';
import { activitiesOf, privacyNotices } from '../notices.ts';
import { controlledActivities } from '../visits.ts';

/** Whether a notice has the generated section on rights. */
export const hasRightsSection = ({ sections }: Declared<'notice'>): boolean =>
  sections?.includes('rights') ?? true;

/** What the generated section on rights takes from authors. */
export const rightsTexts = (registry: Registry): AuthorText[] => [
  ...contentsOf(registry.organisation, registry).texts.filter(({ field }) =>
    ['requests', 'complaint'].includes(field),
  ),
  ...controlledActivities(registry)
    .filter(({ rights }) => rights?.remarks !== undefined)
    .flatMap((activity) => contentsOf(activity, registry).texts)
    .filter(({ field }) => field === 'rights'),
];

/** The privacy notices some of whose readers find the section on rights in none. */
export function noticesWithoutRights(registry: Registry): Declared<'notice'>[] {
  const notices = privacyNotices(registry);
  const told = new Set(
    notices.filter(hasRightsSection).flatMap(({ audiences }) => audiences.map((a) => resolve(a))),
  );
  return notices.filter(
    (notice) =>
      !hasRightsSection(notice) &&
      activitiesOf(registry, notice).length > 0 &&
      notice.audiences.some((one) => !told.has(resolve(one))),
  );
}
