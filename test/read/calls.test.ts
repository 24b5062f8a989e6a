import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/model/index.ts';
import { readFiles, valueOf } from './made.ts';

const before = "import { citation, dataSubject, gap, languages, none } from 'ropa';";
const value = (expression: string) => valueOf(expression, before);

describe('a call', () => {
  it('of a function that declares gives a declaration', () => {
    const people = value("dataSubject({ id: 'people', name: 'people' })");
    expect(people).toEqual({ id: 'people', name: 'people' });
    expect(kindOf(people)).toBe('dataSubject');
  });

  it('of gap() wraps a question, and of citation() changes nothing', () => {
    expect(value("gap({ question: 'Which?' })")).toEqual({ gap: { question: 'Which?' } });
    expect(value("citation({ law: 'GDPR' })")).toEqual({ law: 'GDPR' });
  });

  it('of languages() gives functions that can be called', () => {
    const people = value(
      "languages('en', 'fr').dataSubject({ id: 'a', name: { en: 'a', fr: 'a' } })",
    );
    expect(kindOf(people)).toBe('dataSubject');
  });

  it.each<[string, string]>([
    ['dataSubject()', 'argument'],
    ["dataSubject('people')", 'argument'],
    ['dataSubject([])', 'argument'],
    ['dataSubject({}, {})', 'argument'],
    ["citation('GDPR')", 'argument'],
    ["gap('Which?')", 'argument'],
    ['languages()', 'argument'],
    ["dataSubject<any>({ id: 'a', name: 'a' })", 'cast'],
    ['dataSubject?.({})', 'call dataSubject'],
    ['none()', 'call none'],
    ["languages('en').organisation.call({})", 'property call'],
    ["fetch('https://acme.example')", 'call fetch'],
    ["import('./b.ts')", 'dynamic-import'],
    ["console.log('x')", 'expression console.log'],
  ])('cannot be %s', (expression, problem) => {
    const found = (value(expression) as string[]).map((one) => one.split(' ').slice(2).join(' '));
    expect(found).toEqual([problem]);
  });

  it('cannot declare one object twice', () => {
    const twice = `${before}
const people = { id: 'people', name: 'people' };
export const one = dataSubject(people);
export const two = dataSubject(people);
export const three = gap(one);
`;
    const { problems, reading } = readFiles({ 'a.ts': twice });
    expect(problems).toEqual([
      'a.ts:4:20 duplicate-id twice people',
      'a.ts:5:22 duplicate-id twice people',
    ]);
    const declared = reading.declarations.filter(({ kind }) => kind === 'dataSubject');
    expect(declared).toHaveLength(1);
  });
});
