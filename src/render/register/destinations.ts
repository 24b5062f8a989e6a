import type { Country } from '../../model/index.ts';
import { collated } from '../core/collate.ts';
import { formatCountry } from '../core/format.ts';
import { gather } from '../core/gather.ts';
import type { Protected, Region } from '../labels/register-page.ts';
import { cellText, lineText } from './plain-text.ts';
import type { RegisterContext } from './shapes.ts';
import type { TransferRow } from './transfers.ts';
import { placeOf, REGIONS } from './world.ts';

/** A country to which data go, or a destination that names none. */
export interface Destination {
  /** Nothing where no country is named. */
  readonly country: Country | undefined;
  readonly name: string;
  readonly protected: Protected;
  /** What goes there: to whom, under which protection, how long that holds. */
  readonly transfers: readonly {
    readonly recipients: readonly string[];
    readonly protection: string;
    readonly validity: string;
  }[];
}

export interface RegionOfDestinations {
  /** `elsewhere`: no country is named, or none that we know the place of. */
  readonly region: Region | 'elsewhere';
  readonly destinations: readonly Destination[];
}

/** Where data go outside the European Economic Area, by part of the world and country. */
export function destinationsOf(
  rows: readonly TransferRow[],
  context: RegisterContext,
): RegionOfDestinations[] {
  const found = new Map<
    string,
    { country: Country | undefined; name: string; rows: TransferRow[] }
  >();
  for (const row of rows) {
    const named = row.countries.map((country) => [
      country,
      formatCountry(country, context.language),
    ]);
    const places =
      named.length > 0 ? named : [[undefined, cellText(row.destination.slice(0, 1), context)]];
    for (const [country, name = ''] of places as [Country | undefined, string][]) {
      const known = found.get(name) ?? { country, name, rows: [] };
      known.rows.push(row);
      found.set(name, known);
    }
  }
  const all = [...found.values()].map(({ country, name, rows: its }) => ({
    region: (country && placeOf(country)?.region) ?? ('elsewhere' as const),
    destination: {
      ...{ country, name, protected: protectionOf(its) },
      transfers: gather(its, ({ protection, validity }) => ({
        protection: cellText(protection, context),
        validity: cellText(validity, context),
      })).map(({ said, items }) => ({ ...said, recipients: namesOf(items, context) })),
    },
  }));
  return [...REGIONS, 'elsewhere' as const].flatMap((region) => {
    const here = all.filter((one) => one.region === region).map(({ destination }) => destination);
    const destinations = collated(here, ({ name }) => name, context.language);
    return destinations.length > 0 ? [{ region, destinations }] : [];
  });
}

/** Each recipient once. */
const namesOf = (rows: readonly TransferRow[], context: RegisterContext): string[] => [
  ...new Set(
    rows.flatMap(({ recipient }) => recipient.map(({ as: _, ...line }) => lineText(line, context))),
  ),
];

/** As well as the least of its transfers is protected. */
function protectionOf(rows: readonly TransferRow[]): Protected {
  const isOpen = ({ protection, destination }: TransferRow) =>
    protection.length === 0 || [...protection, ...destination].some(({ as }) => as === 'open');
  if (rows.some(isOpen)) return 'open';
  return rows.every(({ validity }) => validity.length > 0) ? 'adequacy' : 'safeguard';
}
