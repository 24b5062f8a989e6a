import { z } from 'zod';
import { COUNTRIES, type Country } from '../../law/index.ts';
import { type Period, parsePeriod } from '../index.ts';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });

/** A day that exists in the calendar. */
export const day = z.iso.date({ error: 'date' });

export const name = z.string().refine((value) => value.trim() !== '', { error: 'blank' });

export const url = z.url({ protocol: /^https?$/, error: 'url' });

export const email = z.email({ error: 'email' });

export const country = z.custom<Country>((value) => COUNTRIES.includes(value as Country), {
  error: 'country',
});

export const period = z.custom<Period>((value) => parsePeriod(value) !== undefined, {
  error: 'period',
});
