import { describe, expect, it } from 'vitest';
import { nameOf, textOf } from '../../src/check/names.ts';
import { gap } from '../../src/index.ts';

describe('textOf', () => {
  it('knows words, and words by language', () => {
    expect(textOf('words')).toBe('words');
    expect(textOf({ en: 'words', fr: 'mots' })).toEqual({ en: 'words', fr: 'mots' });
    expect(textOf({ fr: 'mots', en: 3 })).toEqual({ fr: 'mots' });
  });

  it('knows nothing else', () => {
    const others = [' ', 3, undefined, null, ['words'], { en: '' }, gap({ question: 'Which?' })];
    expect(others.map(textOf)).toEqual(others.map(() => undefined));
  });
});

describe('nameOf', () => {
  it('takes the name, or what stands for it', () => {
    expect(nameOf({ id: 'a', name: 'A', description: 'a thing' })).toBe('A');
    expect(nameOf({ id: 'a', description: 'a thing' })).toBe('a thing');
    expect(nameOf({ id: 'a', label: 'A cookie' })).toBe('A cookie');
    expect(nameOf({ id: 'a', title: 'A notice' })).toBe('A notice');
    expect(nameOf({ id: 'a', measure: 'Doors lock.' })).toBe('Doors lock.');
  });

  it('falls back on the id, and on nothing', () => {
    expect(nameOf({ id: 'a', name: ['A'] })).toBe('a');
    expect(nameOf({})).toBe('');
  });
});
