import { type Declared, type Registry, resolve } from '../model/index.ts';
import { type ControlledActivity, controlledActivities } from './visits.ts';
import { type Wording, wordingsOf } from './words.ts';

/** The privacy notices of a registry. Other pages do not inform under Art. 13 and 14 GDPR. */
export const privacyNotices = ({ notices }: Registry): Declared<'notice'>[] =>
  notices.filter(({ kind = 'privacy' }) => kind === 'privacy');

/** The activities under way of which a notice tells: those that concern one of its audiences. */
export function activitiesOf(
  registry: Registry,
  { audiences }: Declared<'notice'>,
): ControlledActivity[] {
  const informed = new Set(audiences.map((one) => resolve(one)));
  return controlledActivities(registry).filter(
    ({ status = 'active', dataSubjects }) =>
      status === 'active' && dataSubjects.some((one) => informed.has(resolve(one))),
  );
}

/** What a notice says in its own words: headings and texts of its blocks. */
export const blocksOf = (registry: Registry, { id, blocks }: Declared<'notice'>): Wording[] =>
  (blocks ?? []).flatMap((block, index) =>
    (['heading', 'text'] as const).flatMap((field) =>
      wordingsOf(block[field], registry.organisation.languages[0], [
        ...['notices', id, 'blocks'],
        index,
        field,
      ]),
    ),
  );
