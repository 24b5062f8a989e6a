import { expect, test } from 'vitest';
import { lawWords } from '../../../src/render/phrases/citation.ts';
import { citedLaws } from '../../../src/render/phrases/cited-laws.ts';
import { at, context, open } from './said.ts';

const cited = (...laws: object[]) => citedLaws(lawWords(at(laws), context()), context());
const code = (article: string, more: object = {}) => ({ law: 'Code civil', article, ...more });

test('a law once, with all of its articles', () => {
  const laws = cited(code('1'), { law: 'Loi' }, code('2', { url: 'https://law.example' }));
  expect(laws.map(({ text }) => text)).toEqual([
    'Articles 1 and 2 of the French Civil Code (Code civil)',
    'Loi',
  ]);
  expect(JSON.stringify(laws)).toContain('"href":"https://law.example"');
});

test('each place of it is kept', () => {
  const [law] = cited(code('1'), code('2'));
  for (const path of ['["x",0,"law"]', '["x",1,"law"]', '["x",0,"article"]', '["x",1,"article"]']) {
    expect(JSON.stringify(law)).toContain(path);
  }
});

test('the same article of different countries, and what is only stated, stay apart', () => {
  const laws = cited(code('1'), code('1', { country: 'BE' }));
  expect(laws.map(({ text }) => text)).toEqual([
    'Article 1 of the French Civil Code (Code civil)',
    'Article 1 of the Code civil (Belgium)',
  ]);
  expect(citedLaws(lawWords(at(open('a law')), context()), context())).toMatchObject([
    { text: 'a law' },
  ]);
});
