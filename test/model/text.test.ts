import { describe, expect, expectTypeOf, it } from 'vitest';
import { LANGUAGES, type Text, textIn } from '../../src/model/index.ts';

describe('textIn', () => {
  it('gives the words of a language', () => {
    expect(textIn({ en: 'customers', fr: 'clients' }, 'fr')).toBe('clients');
    expect(textIn({ en: 'customers', fr: 'clients' }, 'en')).toBe('customers');
  });

  it.each(LANGUAGES)('gives a text of one language whatever is asked for: %s', (language) => {
    expect(textIn('clients', language)).toBe('clients');
  });

  it('gives what there is where the language is missing', () => {
    expect(textIn({ fr: 'clients' }, 'en')).toBe('clients');
    expect(textIn({}, 'en')).toBe('');
  });
});

describe('Text', () => {
  it('is a string for one language, and one string for each of several', () => {
    expectTypeOf<Text<'fr'>>().toEqualTypeOf<string>();
    expectTypeOf<Text<'en' | 'fr'>>().toEqualTypeOf<Readonly<Record<'en' | 'fr', string>>>();
  });
});
