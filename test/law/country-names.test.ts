import { expect, it } from 'vitest';
import { COUNTRIES, COUNTRY_NAMES } from '../../src/law/index.ts';
import { LANGUAGES } from '../../src/model/index.ts';

it.each(LANGUAGES)('every country has a name of its own (%s)', (language) => {
  const names = COUNTRIES.map((code) => COUNTRY_NAMES[language][code]);
  expect(new Set(names).size).toBe(COUNTRIES.length);
  // Straight apostrophes, and names that are codes, would stand in documents as they are.
  expect(names.filter((name) => /^[A-Z]{2}$|'|^\s|\s$/.test(name))).toEqual([]);
  const current = new Intl.DisplayNames([language], { type: 'region' });
  const same = COUNTRIES.filter(
    (code) => current.of(code)?.replaceAll("'", '’') === COUNTRY_NAMES[language][code],
  );
  // Later releases rename a few.
  expect(same.length).toBeGreaterThan(COUNTRIES.length * 0.9);
});
