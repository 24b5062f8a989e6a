import { describe, expect, it } from 'vitest';
import { COLLECTIONS, KINDS } from '../../../src/model/index.ts';
import { pathsOf } from '../../../src/render/core/marks.ts';
import { registries } from '../notice/every-notice.ts';
import { renderOne } from '../notice/render.ts';
import { partsIn } from './fixture.ts';
import { leavesOf } from './leaves.ts';

const KIND =
  /^notices\.[^.]+\.(id|kind|languages|sections|audiences|acknowledged|.*\.(id|after))\b/;
/** What only decides how a notice is made, or is asked of those who write it. */
const isSilent = (path: string) =>
  KIND.test(path) || /^notices\..*\.gap\.(question|owner|due)$/.test(path);

describe('every declared fact reaches the register, or a notice', () => {
  it.each(registries.map((registry) => ({ id: registry.organisation.id, registry })))(
    '$id',
    ({ registry }) => {
      const { languages } = registry.organisation;
      for (const language of languages) {
        const notices = registry.notices.filter((one) =>
          (one.languages ?? languages).includes(language),
        );
        const printed = new Set([
          ...partsIn(language, registry).flatMap(({ sources }) => [...pathsOf(sources)]),
          ...notices.flatMap((one) => [...pathsOf(renderOne(registry, one, language).sources)]),
        ]);
        const declared = [
          registry.organisation,
          ...KINDS.filter((kind) => kind !== 'organisation').flatMap((kind) =>
            registry[COLLECTIONS[kind] as 'activities'].map((one) => one),
          ),
        ];
        const missing = declared
          .flatMap((one) => leavesOf(one).paths)
          .filter((path) => !printed.has(path) && !isSilent(path));
        expect(missing).toEqual([]);
      }
    },
  );
});
