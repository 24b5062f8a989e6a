import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { modelTable } from '../../src/app/model-table.ts';
import { typeWords } from '../../src/app/type-words.ts';
import type { Language } from '../../src/model/index.ts';

const MODEL = `
export const UNITS = ['day', 'week'] as const;
/** A day as YYYY-MM-DD. Never a time. */
export type Day = string;
/** A length of time. */
export type Period = \`\${number} day\` | \`\${number} week\`;
export type Unit = (typeof UNITS)[number];
export interface Thing { readonly id: string }`;

function words(type: string, language: Language = 'en'): string {
  const source = `${MODEL}\nexport interface Asked<T> { readonly field: ${type} }`;
  const table = modelTable([source]);
  const asked = table.types.get('Asked');
  if (!asked || !ts.isInterfaceDeclaration(asked)) throw new Error('Nothing is asked.');
  const types = asked.members.filter(ts.isPropertySignature).flatMap((one) => one.type ?? []);
  return typeWords(types, table, language);
}

describe('typeWords', () => {
  it.each([
    ['T', 'a text, in each language of the organisation'],
    ["'a' | 'b'", "'a', or 'b'"],
    ['Unit', "'day', or 'week'"],
    ['Day', 'A day as YYYY-MM-DD'],
    ['Period', 'A length of time'],
    ['Thing', 'an object with fields of its own'],
    ['boolean', 'true or false'],
    ['number', 'a number'],
    ['Country', 'a country by its two letters (ISO 3166-1)'],
    ['RightId', 'one of the words that the editor offers'],
    ["Reference<'recipient'>", 'something declared with recipient()'],
    ['OrdinaryDataReference', 'something declared with dataCategory()'],
    ['List<Day>', 'a list with at least one entry, each A day as YYYY-MM-DD'],
    ["Gap<T> | 'none'", "'none', or gap({ question: … }) while it is not known"],
  ])('says what %s is', (type, said) => {
    expect(words(type)).toBe(said);
  });

  it('says it in French', () => {
    expect(words('List<T> | Gap<T>', 'fr')).toBe(
      'une liste d’au moins un élément, chacun étant un texte, dans chaque langue de l’organisme, ' +
        'ou gap({ question: … }) tant qu’on ne le sait pas',
    );
  });
});
