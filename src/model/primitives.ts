import type { Country } from '../law/countries.ts';

/** A permanent name in lower case, digits and hyphens: `'training-orders'`. Never reused. */
export type Id = string;

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** A name that is written the same in every language: of a body, a product, a cookie. */
export type Name = string;

/** A web address, with `https://` or `http://`. */
export type Url = string;

/** An e-mail address. A role mailbox is enough: no natural person need be named. */
export type Email = string;

export type { Country };

/**
 * A list with at least one entry. What is empty because there is nothing says so: `'none'`. That an
 * empty one is refused is left to the schemas: a tuple here, or a list that may only be read, makes the
 * compiler look at every member of every array, half as much work again. As it stands, an array that
 * is written in place is compared by its entries alone, and a shared constant may be `as const`.
 */
export type List<Entry> = Entry[] | readonly Entry[];

/** A list of which the compiler itself refuses an empty one: where that might be taken for ‘none’. */
export type NonEmptyList<Entry> = readonly [Entry, ...Entry[]];

export const PERIOD_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A length of time as a lawyer writes it: `'5 years'`, `'1 month'`, `'30 days'`, `'72 hours'`. */
export type Period = `${number} ${PeriodUnit}` | `${number} ${PeriodUnit}s`;

const PERIOD = /^([1-9]\d{0,3}) (minute|hour|day|week|month|year)s?$/;

/** A period as number and unit: `'5 years'` is `{ count: 5, unit: 'year' }`; nothing if it is none. */
export function parsePeriod(value: unknown): { count: number; unit: PeriodUnit } | undefined {
  const [, count, unit] = (typeof value === 'string' && PERIOD.exec(value)) || [];
  return unit === undefined ? undefined : { count: Number(count), unit: unit as PeriodUnit };
}
