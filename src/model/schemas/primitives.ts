import * as z from 'zod';
import { COUNTRIES, type Country } from '../../law/index.ts';
import { type Period, parsePeriod } from '../index.ts';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });

/** A day that exists in the calendar. */
export const day = z.iso.date({ error: 'date' });

/** Control characters, and halves of characters: no document can show them, and some cannot hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}]/u;

/** Words that can be read. */
export const name = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'blank' })
  .refine((value) => !UNPRINTABLE.test(value), {
    error: 'it holds characters that cannot be shown',
  });

/** With a host, without a user, and without what would end an address in a sentence or in HTML. */
const ADDRESS = /^https?:\/\/[^\s\p{C}/?#@"<>\\^`{|}]+([/?#][^\s\p{C}"<>\\^`{|}]*)?$/iu;

// Not URL.canParse: in Node 20 it refuses letters beyond ASCII once it has been called often.
function isParsed(value: string): boolean {
  try {
    return Boolean(new URL(value));
  } catch {
    return false;
  }
}

export const url = z
  .string({ error: 'url' })
  .refine((value) => ADDRESS.test(value) && isParsed(value), { error: 'url' });

export const email = z.email({ error: 'email' });

export const country = z.custom<Country>((value) => COUNTRIES.includes(value as Country), {
  error: 'country',
});

export const period = z.custom<Period>((value) => parsePeriod(value) !== undefined, {
  error: 'period',
});
