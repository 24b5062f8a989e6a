import { describe, expect, it } from 'vitest';
import { COUNTRIES, isInEea } from '../../../src/law/index.ts';
import {
  LAND_TILES,
  placeOf,
  TILE_COLUMNS,
  TILE_ROWS,
} from '../../../src/render/register/world.ts';

describe('the world in tiles', () => {
  it('has a place for countries outside the European Economic Area', () => {
    const missing = COUNTRIES.filter((country) => !isInEea(country) && !placeOf(country));
    // Antarctica, and islands where nobody is established.
    expect(missing).toEqual(['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM']);
    expect(placeOf('FR')).toBeUndefined();
  });

  it('keeps places and land within its frame', () => {
    const places = COUNTRIES.flatMap((country) => placeOf(country) ?? []);
    for (const { column, row } of [...LAND_TILES, ...places]) {
      expect(column).toBeLessThan(TILE_COLUMNS);
      expect(column).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(TILE_ROWS);
      expect(row).toBeGreaterThanOrEqual(0);
    }
    expect(placeOf('US')).toEqual({ region: 'americas', column: 8, row: 4 });
    expect(placeOf('IN')).toMatchObject({ region: 'asia' });
  });
});
