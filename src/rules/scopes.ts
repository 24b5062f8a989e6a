import { type Declared, type Registry, resolve } from '../model/index.ts';
import type { AuthorText } from './texts.ts';
import { type ControlledActivity, controlledActivities } from './visits.ts';

/**
 * The activities under way that a text speaks of to people: that in which it stands; those of which
 * the notice tells its audiences; all, where it stands with the organisation. None where it is about a
 * recipient, a category of data or the like.
 */
export function activitiesToldOf(text: AuthorText, registry: Registry): ControlledActivity[] {
  const { kind, declaration, field } = text;
  const underway = controlledActivities(registry).filter(
    ({ status = 'active' }) => status === 'active',
  );
  if (kind === 'activity') return underway.filter((one) => (one as unknown) === declaration);
  if (kind === 'notice') {
    const audiences = (declaration as Declared<'notice'>).audiences.map((one) => resolve(one));
    return underway.filter(({ dataSubjects }) =>
      dataSubjects.some((one) => audiences.includes(resolve(one))),
    );
  }
  // Where a record comes from is for those who keep it.
  return kind === 'organisation' && field !== 'origin' ? underway : [];
}
