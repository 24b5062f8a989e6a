import { describe, expect, test } from 'vitest';
import { type Declared, markAs } from '../../../src/model/index.ts';
import { pathsOf } from '../../../src/render/core/marks.ts';
import { everyNotice } from './every-notice.ts';
import { factsOf, INTERNAL, isInternal } from './facts-of.ts';
import { renderOne } from './render.ts';

/** A notice with every section that has something to say, whichever it names. */
const whole = ({ sections: _, ...notice }: Declared<'notice'>) => markAs('notice', notice);

const cases = everyNotice.map((one) => ({ ...one, notice: whole(one.notice) }));

describe('every declared fact comes out in the notice', () => {
  test.each(cases)('$name', ({ registry, notice, language }) => {
    const told = pathsOf(renderOne(registry, notice, language).sources);
    const privacy = (notice.kind ?? 'privacy') === 'privacy';
    const missing = factsOf(registry, notice)
      .filter(({ path }) => !isInternal(path) && !told.has(path))
      // Only privacy notices say whom they inform.
      .filter(({ path }) => privacy || !path.startsWith('dataSubjects.'))
      .map(({ path, value }) => `${path}: ${JSON.stringify(value)}`);
    expect(missing).toEqual([]);
  });

  test('and no internal one does', () => {
    for (const { registry, notice, language } of cases) {
      const { sources } = renderOne(registry, notice, language);
      const told = [...pathsOf(sources)].filter((path) => NEVER.some((one) => one.test(path)));
      expect(told).toEqual([]);
    }
  });

  test('the list of internal fields names none in vain', () => {
    const paths = cases.flatMap(({ registry, notice }) =>
      factsOf(registry, notice).map(({ path }) => path),
    );
    const vain = INTERNAL.filter(([pattern]) => !paths.some((path) => pattern.test(path)));
    expect(vain.map(([pattern]) => pattern.source)).toEqual([]);
  });
});

/** What must never reach the people concerned: accountability, contracts, questions. */
const NEVER = [
  /^activities\.[^.]+\.(owner|review|dpia|riskCriteria)\b/,
  /\.(balancing|acknowledged|impactAssessment)\b/,
  /^recipients\..*\.contract\b/,
  /^organisation\.(origin|recordContact)\b/,
  /^organisation\.dpo\.name\b/,
  /\.gap\.(question|owner|due)\b/,
];
