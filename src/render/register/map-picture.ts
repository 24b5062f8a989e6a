import type { Templates } from '../core/engine.ts';
import { fillHtml } from '../core/fill-html.ts';
import { typography } from '../core/typography.ts';
import type { RegionOfDestinations } from './destinations.ts';
import type { RegisterContext } from './shapes.ts';
import { LAND_TILES, placeOf, TILE_COLUMNS, TILE_ROWS, type Tile } from './world.ts';

const TEMPLATE = 'register/map.html';

/** A tile, and the room between two. */
const SIDE = 24;
const GAP = 3;

/** The picture of destinations with the list of them as HTML; nothing without a country. Its template escapes. */
export function mapPicture(
  regions: readonly RegionOfDestinations[],
  templates: Templates,
  { labels, language, terms }: RegisterContext,
): string {
  if (!regions.some(({ region }) => region !== 'elsewhere')) return '';
  const { map } = labels.page;
  const say = (text: string) => typography(text, language);
  const taken = new Set<string>();
  const drawn = regions
    .flatMap(({ destinations }) => destinations)
    .flatMap(({ country, name, protected: kind }) => {
      const place = country && placeOf(country);
      if (!place) return [];
      const tile = freeTile(place, taken);
      taken.add(keyOf(tile));
      return [{ ...at(tile), code: country, name, kind }];
    });
  const kinds = new Set(
    regions.flatMap(({ destinations }) => destinations.map((one) => one.protected)),
  );
  const view = {
    ...{ title: say(map.title), description: say(map.description), side: SIDE },
    width: TILE_COLUMNS * SIDE,
    height: TILE_ROWS * SIDE,
    tile: SIDE - GAP,
    land: LAND_TILES.filter((tile) => !taken.has(keyOf(tile))).map((tile) => ({
      ...at(tile),
      kind: tile.eea ? 'eea' : 'land',
    })),
    drawn,
    legend: [
      { kind: 'eea', text: say(map.eea) },
      ...(['adequacy', 'safeguard', 'open'] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ kind, text: say(map.kinds[kind]) })),
    ],
    colon: say(terms.colon),
    labels: { received: say(map.received) },
    regions: regions.map(({ region, destinations }) => ({
      name: say(map.regions[region]),
      destinations: destinations.map(({ country, name, protected: kind, transfers }) => ({
        ...{ code: country, name: say(name), kind },
        transfers: transfers.map(({ recipients, protection, validity }) => ({
          only: recipients.length === 1 ? say(recipients.join('')) : '',
          several: recipients.length > 1 ? recipients.map(say) : [],
          protection: say(protection),
          validity: say(validity),
        })),
      })),
    })),
  };
  return fillHtml(templates, TEMPLATE, view);
}

const keyOf = ({ column, row }: Tile) => `${column} ${row}`;
const at = ({ column, row }: Tile) => {
  const [x, y] = [column * SIDE, row * SIDE];
  return { x, y, textX: x + (SIDE - GAP) / 2, textY: y + 15 };
};

/** The tile of a place, or the nearest that no other has. */
function freeTile(place: Tile, taken: ReadonlySet<string>): Tile {
  for (let reach = 0; ; reach++) {
    for (let row = place.row - reach; row <= place.row + reach; row++) {
      for (let column = place.column - reach; column <= place.column + reach; column++) {
        const isEdge =
          Math.max(Math.abs(row - place.row), Math.abs(column - place.column)) === reach;
        const isThere = row >= 0 && row < TILE_ROWS && column >= 0 && column < TILE_COLUMNS;
        if (isEdge && isThere && !taken.has(keyOf({ column, row }))) return { column, row };
      }
    }
  }
}
