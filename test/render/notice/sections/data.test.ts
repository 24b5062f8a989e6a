import { expect, test } from 'vitest';
import { markAs } from '../../../../src/model/index.ts';
import { data } from '../../../../src/render/notice/sections/data.ts';
import { museumSection } from '../lumen.ts';
import { plain, small } from '../small.ts';

test('each category once, with whose it is, its uses and whether it must be given', () => {
  const text = museumSection('data');
  expect(text).toContain('| **Images**<br>People concerned: visitors | Cameras |');
  expect(text).toContain(
    '| **Must you provide them?** Not applicable | |\n| **Number on the identity card** (national identification number) | Tickets and entries |',
  );
  expect(text.match(/\*\*Visits\*\*/g)).toHaveLength(1);
  expect(text).toContain('- **Access and safety**: what you tell us.');
});

test('sensitive data and data on offences, with what allows them', () => {
  const text = museumSection('data', 'fr');
  expect(text).toContain('### Données sensibles\n\nLa loi protège davantage ces données');
  expect(text).toContain(
    '- **Besoins liés à un handicap** (données concernant la santé) : fauteuil roulant',
  );
  expect(text).toContain(
    '  - Ce qui le permet : consentement explicite (article 9.2.a du RGPD) : vous demandez de l’aide. [Comment retirer votre consentement](#rights).',
  );
  expect(text).toContain('### Données sur des infractions');
});

test('a list where a table would have one column; nothing where no data are known', () => {
  const category = markAs('dataCategory', { id: 'c', name: 'c' });
  const view = data(small({ activities: [{ data: [{ category, source: 'automatic' }] }] }));
  expect(view?.columns.any).toBe(false);
  expect(data(small({}))).toBeUndefined();
});

test('one activity needs no column, but its conditions are told', () => {
  const category = markAs('dataCategory', { id: 'c', name: 'c' });
  const view = data(
    small({ activities: [{ data: [{ category, source: 'automatic', condition: 'at night' }] }] }),
  );
  expect(view?.columns.uses).toBe(false);
  const all = view?.groups.flatMap(({ rows }) => rows.flatMap(({ categories }) => categories));
  expect(all?.map(({ condition }) => plain(condition))).toEqual(['at night']);
});

test('what several activities state of open data is said once', () => {
  const open = { data: { gap: { question: '?', stated: 'what is needed.' } } };
  const { stated } = data(small({ activities: [open, open] })) ?? {};
  expect(stated?.map(({ activities, text }) => `${plain(activities)}: ${plain(text)}`)).toEqual([
    'Activity 1 and Activity 2: what is needed',
  ]);
});

test('categories stand together with those that people must give likewise, and use likewise', () => {
  const category = (id: string) => markAs('dataCategory', { id, name: id });
  const use = (id: string, provision: string, dataSubjects?: readonly object[]) => ({
    category: category(id),
    source: 'data-subject',
    provision,
    ...(dataSubjects && { dataSubjects }),
  });
  const data_ = [use('a', 'voluntary'), use('b', 'statutory'), use('c', 'voluntary')];
  const view = data(small({ activities: [{ data: data_ }, {}] }));
  const told = view?.groups.map(({ provisions, rows }) => [
    ...provisions.map(plain),
    rows.map(({ categories }) => categories.map(({ name }) => name.text)),
  ]);
  expect(told).toEqual([
    ['no, it is optional', [['a', 'c']]],
    ['yes, the law requires it', [['b']]],
  ]);
});
