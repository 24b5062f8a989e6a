import { expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { namesOf } from '../../../src/render/phrases/names.ts';
import { at, context } from './said.ts';

test('what references are called, from where they are declared', () => {
  const people = markAs('dataSubject', { id: 'people', name: { en: 'people', fr: 'gens' } });
  const nameless = markAs('recipient', { id: 'x', description: 'somebody' });
  expect(namesOf(at([people, nameless]), context('fr'))).toEqual([
    { text: 'gens', path: ['dataSubjects', 'people', 'name'] },
  ]);
});
