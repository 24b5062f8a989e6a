import { expect, it } from 'vitest';
import * as ropa from '../../src/index.ts';
import { formatPath } from '../../src/model/index.ts';
import { readOrganisation } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { phraseFinder } from '../../src/rules/phrases.ts';
import { type AuthorText, phrasesIn, placeOf, textsIn } from '../../src/rules/texts.ts';
import { putTogether } from '../check/put-together.ts';
import { inRegistry } from './harness.ts';

const SUBJECTS = `import { dataSubject, gap } from 'ropa';
export const visitors = dataSubject({
  id: 'visitors',
  name: 'People who visit',
  acknowledged: [{ rule: 'gaps/open', by: 'The officer', reason: 'Because of this.' }],
});
`;

const textsOf = (files: Record<string, string>) =>
  inRegistry(files, (folder) => {
    const { id, declarations } = readOrganisation(folder, 'acme', ropa);
    const { registry } = putTogether(id, declarations, RULES);
    if (!registry) throw new Error('There is no registry.');
    return textsIn(registry);
  });

it('finds what people read, with its language, place and kind', () => {
  const visitors = textsOf({ 'visitors.ts': SUBJECTS }).filter(
    ({ path }) => path[1] === 'visitors',
  );
  expect(
    visitors.map(({ text, language, path, kind }) => [text, language, formatPath(path), kind]),
  ).toEqual([['People who visit', 'en', 'dataSubjects.visitors.name', 'dataSubject']]);
});

it('gives the same texts again without looking twice', () => {
  inRegistry({}, (folder) => {
    const { id, declarations } = readOrganisation(folder, 'acme', ropa);
    const { registry } = putTogether(id, declarations, RULES);
    if (!registry) throw new Error('There is no registry.');
    expect(textsIn(registry)).toBe(textsIn(registry));
    expect(textsIn(registry).length).toBeGreaterThan(10);
  });
});

it('finds words once a text, at the first language that has them, and in each', () => {
  const text = (words: string, language: 'en' | 'fr', ...path: string[]): AuthorText => ({
    text: words,
    language,
    path: ['notices', ...path],
    field: 'title',
    kind: 'notice',
    declaration: {},
  });
  const find = phraseFinder({ en: ['the end'], fr: ['la fin'] });
  const found = phrasesIn(
    [
      text('a beginning', 'en', 'title', 'en'),
      text('Voici LA FIN', 'fr', 'title', 'fr'),
      text('This is the end', 'en', 'scope', 'en'),
      text('Voici la fin', 'fr', 'scope', 'fr'),
    ],
    find,
  );
  expect([...found].map(({ phrase, path }) => [phrase, formatPath(path)])).toEqual([
    ['LA FIN', 'notices.title.fr'],
    [{ en: 'the end', fr: 'la fin' }, 'notices.scope.en'],
  ]);
});

it('takes a text in several languages as one place', () => {
  const facts = { language: 'en', kind: 'notice', field: 'title' } as const;
  const text = { ...facts, text: '', declaration: {} };
  expect(placeOf({ ...text, path: ['notices', 'all', 'title', 'fr'] })).toEqual([
    ...['notices', 'all', 'title'],
  ]);
  expect(placeOf({ ...text, path: ['notices', 'all', 'title'] })).toEqual([
    ...['notices', 'all', 'title'],
  ]);
});
