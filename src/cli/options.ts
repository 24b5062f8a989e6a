import { UserError } from '../app/user-error.ts';
import { nearest } from '../model/nearest.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { FORMATS, type Format } from '../report/formats.ts';

/** One of several words, or what was probably meant. */
export const oneOf =
  <Word extends string>(option: string, words: readonly Word[]) =>
  (value: string): Word => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    const meant = nearest(value, words);
    const hint = meant ? `Did you mean ${meant}?` : `It can be: ${words.join(', ')}.`;
    throw new UserError(`“${value}” is not a value of ${option}. ${hint}`);
  };

/** A day of the calendar. */
export function parseDay(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const time = isDay ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new UserError(
    `“${value}” is not a day of the calendar. Write --as-of as YYYY-MM-DD, for example 2026-01-31.`,
  );
}

const parseLanguage: (value: string) => Language = oneOf('--lang', LANGUAGES);
export const parseFormat: (value: string) => Format = oneOf('--format', FORMATS);

/** `sarif=ropa.sarif`, one after the other. */
export function collectOutputs(
  value: string,
  previous: readonly { format: Format; file: string }[] = [],
) {
  const [format = '', ...file] = value.split('=');
  if (file.join('=') === '') {
    throw new UserError(
      `“${value}” names no file. Write --output as FORMAT=FILE: sarif=ropa.sarif.`,
    );
  }
  return [...previous, { format: oneOf('--output', FORMATS)(format), file: file.join('=') }];
}

/** An address of the web that files are below. */
export function parseLinkBase(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new UserError(`“${value}” is not an address. --link-base starts with https://.`);
}

/** A port of this machine, 0 to 65535. */
export function parsePort(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new UserError(`“${value}” is not a port. --port is a number from 0 to 65535.`);
}

/** The language of messages that the environment asks for: the first of these variables decides. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase();
  return LANGUAGES.find((language) => locale.startsWith(language)) ?? 'en';
}

/** Options that several commands take, each with its words in `--help`. */
export const FLAGS = {
  registry: [
    '--registry <folder>',
    'the folder that holds a folder for each organisation',
    'registry',
  ],
  asOf: [
    '--as-of <day>',
    'judge the registry as on this day, YYYY-MM-DD (default: today, UTC)',
    parseDay,
  ],
  lang: [
    '--lang <language>',
    'the language of messages: en or fr (default: that of your system)',
    parseLanguage,
  ],
} as const;
