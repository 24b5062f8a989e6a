import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/user-error.ts';
import {
  collectOutputs,
  languageOf,
  oneOf,
  parseDay,
  parseLinkBase,
} from '../../src/cli/options.ts';

describe('parseDay', () => {
  it.each(['2026-11-22', '2024-02-29', '2026-12-31'])('takes %s', (day) => {
    expect(parseDay(day)).toBe(day);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-2',
    'today',
    '',
    '2026-11-22T10:00:00Z',
  ])('refuses %j', (value) => {
    expect(() => parseDay(value)).toThrow(UserError);
    expect(() => parseDay(value)).toThrow(`“${value}” is not a day of the calendar.`);
  });
});

describe('oneOf', () => {
  const parse = oneOf('--format', ['pretty', 'json']);

  it('takes a word as it is', () => {
    expect(parse('json')).toBe('json');
  });

  it('says what was meant, or what there is', () => {
    expect(() => parse('JSON')).toThrow('“JSON” is not a value of --format. Did you mean json?');
    expect(() => parse('x')).toThrow('“x” is not a value of --format. It can be: pretty, json.');
  });
});

describe('languageOf', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'FR' }, 'fr'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_BE' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: 'fr_CA' }, 'fr'],
  ] as const)('of %j is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});

describe('collectOutputs', () => {
  it('takes a format and a file, which may hold any sign', () => {
    expect(collectOutputs('json=b.json', collectOutputs('sarif=a=1.sarif'))).toEqual([
      { format: 'sarif', file: 'a=1.sarif' },
      { format: 'json', file: 'b.json' },
    ]);
  });

  it.each(['sarif', 'sarif='])('refuses %j', (value) => {
    expect(() => collectOutputs(value)).toThrow(`“${value}” names no file.`);
  });

  it('says what was meant', () => {
    expect(() => collectOutputs('sarf=a')).toThrow('Did you mean sarif?');
  });
});

describe('parseLinkBase', () => {
  it('takes an address of the web, and nothing else', () => {
    expect(parseLinkBase('https://git.example/a/')).toBe('https://git.example/a/');
    for (const value of ['', 'git.example', 'javascript:alert(1)', 'ftp://git.example']) {
      expect(() => parseLinkBase(value)).toThrow(`“${value}” is not an address.`);
    }
  });
});
