import type { Country } from '../../model/index.ts';
import type { Region } from '../labels/register-page.ts';

/** Parts of the world, in the order in which transfers to them are told. */
export const REGIONS: readonly Region[] = [
  'europe',
  'middle-east',
  'africa',
  'asia',
  'oceania',
  'americas',
];

/**
 * Where countries and territories outside the European Economic Area lie, roughly: latitude and
 * longitude of their middle. Enough for a picture of tiles, and for nothing else.
 */
const PLACES: Readonly<Record<Region, string>> = {
  europe:
    'AD 43 2, AL 41 20, AX 60 20, BA 44 18, BY 53 28, CH 47 8, FO 62 -7, GB 54 -2, GG 49 -3, GI 36 -5, IM 54 -5, JE 49 -2, MC 43 7, MD 47 29, ME 43 19, MK 41 22, RS 44 21, RU 60 90, SJ 78 20, SM 44 12, TR 39 35, UA 49 32, VA 42 12, XK 42 21',
  'middle-east':
    'AE 24 54, AM 40 45, AZ 40 48, BH 26 50, GE 42 44, IL 31 35, IQ 33 44, IR 32 53, JO 31 36, KW 29 48, LB 34 36, OM 21 56, PS 32 35, QA 25 51, SA 24 45, SY 35 38, YE 15 48',
  africa:
    'AO -12 18, BF 12 -2, BI -3 30, BJ 9 2, BW -22 24, CD -3 23, CF 7 21, CG -1 15, CI 8 -5, CM 6 12, CV 15 -23, DJ 11 42, DZ 28 3, EG 27 30, EH 24 -13, ER 15 39, ET 9 40, GA -1 12, GH 8 -1, GM 13 -15, GN 10 -10, GQ 2 10, GW 12 -15, KE 1 38, KM -12 44, LR 6 -9, LS -29 28, LY 27 17, MA 32 -6, MG -20 47, ML 17 -4, MR 20 -10, MU -20 57, MW -13 34, MZ -18 35, NA -22 17, NE 17 8, NG 10 8, RE -21 55, RW -2 30, SC -5 55, SD 15 30, SH -16 -6, SL 8 -12, SN 14 -14, SO 6 46, SS 7 30, ST 0 7, SZ -26 31, TD 15 19, TG 8 1, TN 34 9, TZ -6 35, UG 1 32, YT -13 45, ZA -29 24, ZM -15 30, ZW -19 29',
  asia: 'AF 33 66, BD 24 90, BN 4 114, BT 27 90, CN 35 103, HK 22 114, ID -5 120, IN 22 79, JP 36 138, KG 41 74, KH 13 105, KP 40 127, KR 36 128, KZ 48 68, LA 18 105, LK 7 81, MM 21 96, MN 46 105, MO 22 113, MV 4 73, MY 3 102, NP 28 84, PH 13 122, PK 30 70, SG 1 104, TH 15 101, TJ 39 71, TL -9 126, TM 40 60, TW 24 121, UZ 41 64, VN 16 108',
  oceania:
    'AS -14 -170, AU -25 134, CC -12 97, CK -21 -160, CX -10 106, FJ -18 178, FM 7 151, GU 13 145, KI 1 173, MH 8 168, MP 15 146, NC -21 165, NF -29 168, NR -1 167, NU -19 -170, NZ -41 174, PF -15 -145, PG -6 147, PN -24 -130, PW 7 134, SB -9 160, TK -9 -172, TO -20 -175, TV -8 179, VU -16 167, WF -13 -177, WS -14 -172',
  americas:
    'AG 17 -62, AI 18 -63, AR -34 -64, AW 12 -70, BB 13 -60, BL 18 -63, BM 32 -65, BO -17 -65, BQ 12 -68, BR -10 -53, BS 24 -77, BZ 17 -89, CA 57 -105, CL -33 -71, CO 4 -73, CR 10 -84, CU 22 -79, CW 12 -69, DM 15 -61, DO 19 -70, EC -2 -78, FK -52 -59, GD 12 -62, GF 4 -53, GL 72 -40, GP 16 -61, GT 15 -90, GY 5 -59, HN 15 -87, HT 19 -72, JM 18 -77, KN 17 -63, KY 19 -81, LC 14 -61, MF 18 -63, MQ 15 -61, MS 17 -62, MX 23 -102, NI 13 -85, PA 9 -80, PE -10 -76, PM 47 -56, PR 18 -66, PY -23 -58, SR 4 -56, SV 14 -89, SX 18 -63, TC 22 -72, TT 11 -61, US 38 -98, UY -33 -56, VC 13 -61, VE 8 -66, VG 18 -64, VI 18 -65',
};

/** A tile of the picture: columns of ten degrees from west to east, rows from north to south. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

export interface PlaceInWorld extends Tile {
  readonly region: Region;
}

export const TILE_COLUMNS = 36;
export const TILE_ROWS = 14;

const tileAt = (latitude: number, longitude: number): Tile => ({
  column: Math.floor((longitude + 180) / 10) % TILE_COLUMNS,
  row: Math.floor((80 - latitude) / 10),
});

const KNOWN: ReadonlyMap<string, PlaceInWorld> = new Map(
  REGIONS.flatMap((region) =>
    PLACES[region].split(', ').map((place) => {
      const [code = '', latitude, longitude] = place.split(' ');
      return [code, { region, ...tileAt(Number(latitude), Number(longitude)) }] as const;
    }),
  ),
);

/** Where a country outside the European Economic Area lies; nothing of those that are not listed. */
export const placeOf = (country: Country): PlaceInWorld | undefined => KNOWN.get(country);

/** The land of the world, and the European Economic Area in it, as tiles: a drawing of our own. */
const LAND = [
  '......####..####...........##.......',
  '.####.######.#..e..ee###############',
  '..#..#######.....#eee############.#.',
  '......######.....eeee.###########...',
  '......####.......##.e##########.....',
  '.......###......######.######.......',
  '........###.....#######..#.##.#.....',
  '..........###....######...####......',
  '..........#####....###.....#####....',
  '..........####.....####.......###...',
  '...........###.....###.......#####..',
  '...........##.......#...........###.',
  '...........#....................#..#',
  '...........#........................',
] as const;

/** The tiles that are land, each with whether it stands for the European Economic Area. */
export const LAND_TILES: readonly (Tile & { readonly eea: boolean })[] = LAND.flatMap((line, row) =>
  [...line].flatMap((sign, column) => (sign === '.' ? [] : [{ column, row, eea: sign === 'e' }])),
);
