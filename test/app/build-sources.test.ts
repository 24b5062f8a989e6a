import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeSources } from '../../src/app/build-sources.ts';
import * as dsl from '../../src/index.ts';
import { readOrganisation } from '../../src/read/index.ts';
import { SOUND } from './folders.ts';

const reading = readOrganisation(SOUND, 'alpha', dsl);

describe('placeSources', () => {
  it('gives file, line and column, relative to the registry', () => {
    const path = ['activities', 'orders', 'purposes', 0, 'purpose'];
    const range = { start: 3, end: 9, path };
    expect(placeSources([range, { ...range, start: 20, end: 26 }], reading, SOUND)).toEqual(
      [3, 20].map((start) => ({
        start,
        end: start + 6,
        path: 'activities.orders.purposes[0].purpose',
        file: 'alpha/activities/orders.ts',
        line: 14,
        column: 16,
      })),
    );
  });

  it('has no place for what is declared nowhere', () => {
    const path = ['activities', 'gone'];
    expect(placeSources([{ start: 0, end: 1, path }], reading, join(SOUND, '..'))).toEqual([
      { start: 0, end: 1, path: 'activities.gone', file: null, line: null, column: null },
    ]);
  });
});
