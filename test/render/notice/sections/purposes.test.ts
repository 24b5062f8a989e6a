import { expect, test } from 'vitest';
import { purposes } from '../../../../src/render/notice/sections/purposes.ts';
import { museumSection } from '../lumen.ts';
import { plain, small, staff } from '../small.ts';

test('one table, in which each activity heads its purposes', () => {
  const text = museumSection('purposes');
  expect(text).toContain('| Purpose | Legal basis | Kept for |');
  expect(text).toContain(
    '| **1. Tickets and entries** | | |\n| Handle your orders: take the order, let you in. Also at the counter. | ',
  );
  expect(text).toContain('| Group tickets follow the same rules. | | |');
  expect(text).toContain('| **4. Cameras**<br>For: visitors | | |');
  expect(text).toContain(
    '| Protect the works | Legitimate interests (Article 6(1)(f) GDPR): the safety of the works. | <ul><li>30 days from the recording</li><li>These data are not archived</li></ul> |',
  );
  expect(text).toContain('Study the tastes of members (once a year; members)');
  expect(text).toContain('| Profiling: News follow what you looked at. | | |');
});

test('a column that nothing fills is not there, nor a table without columns', () => {
  const open = { gap: { question: '?' } };
  const activity = { purposes: [{ id: 'p', purpose: 'p', legalBasis: open }] };
  expect(purposes(small({ activities: [activity] }))?.columns).toEqual({
    bases: false,
    periods: false,
    any: false,
  });
  expect(purposes(small({}))?.columns).toMatchObject({ bases: true, periods: false, any: true });
});

test('one period for all rows stands below the table', () => {
  const purposes_ = (...ids: string[]) =>
    ids.map((id) => ({ id, purpose: id, legalBasis: { basis: 'contract' } }));
  const retention = (period: string) => [{ active: { period, from: 'collection' }, then: 'erase' }];
  const view = (...activities: object[]) => purposes(small({ activities }));
  const one = (id: string) => ({ purposes: purposes_(id), retention: retention('1 year') });
  const same = view(one('p'), one('q'));
  expect(same?.same?.map(({ period }) => plain(period))).toEqual([
    '1\u00a0year from the collection of the data',
  ]);
  expect(same?.columns).toMatchObject({ periods: false, any: true });
  const other = view(
    { purposes: purposes_('p'), retention: retention('1 year') },
    { purposes: purposes_('q'), retention: retention('2 years') },
  );
  expect([other?.same, other?.columns.periods]).toEqual([undefined, true]);
  expect(view({ purposes: purposes_('p'), retention: retention('1 year') })?.same).toBeUndefined();
});

test('what nothing is known of yet is said to be so; a list does where nothing is known at all', () => {
  const purpose = (id: string, legalBasis: object) => ({ id, purpose: id, legalBasis });
  const open = { gap: { question: '?' } };
  const view = (...all: object[]) => purposes(small({ activities: [{ purposes: all }] }));
  const some = view(purpose('p', { basis: 'contract' }), purpose('q', open));
  expect(some?.activities[0]?.rows.map(({ bases }) => bases.length)).toEqual([1, 0]);
  expect(some?.columns).toMatchObject({ bases: true, any: true });
  expect(view(purpose('p', open))?.columns.any).toBe(false);
});

test('nothing without activities', () => {
  expect(purposes(small({ activities: [{ dataSubjects: [staff] }] }))).toBeUndefined();
});

test('texts of the authors join without their full stops', () => {
  const purpose = {
    id: 'p',
    purpose: 'Do it.',
    details: ['one.', 'two;'],
    condition: 'if asked.',
    legalBasis: { basis: 'contract' },
  };
  const [activity] = purposes(small({ activities: [{ purposes: [purpose] }] }))?.activities ?? [];
  expect(
    activity?.rows.flatMap(({ purposes: all }) =>
      all.map(({ purpose: words, limits, details }) => [words, limits, details].map(plain)),
    ),
  ).toEqual([['Do it', 'if asked', 'one, two']]);
});

test('what cells say over and over is said once, where it can be found', () => {
  const stated =
    'your consent, a contract or our legitimate interests, whichever the case asks for';
  const legalBasis = { gap: { question: '?', stated } };
  const retention = [
    { active: { period: '5 years', from: 'payment' }, then: 'erase' },
    {
      active: { period: '6 years', from: 'payment' },
      then: 'erase',
      for: { what: 'whatever concerns your orders, and the mail that we exchange about them' },
    },
  ];
  const purpose = { id: 'p', purpose: 'p', legalBasis };
  const activities = [1, 2, 3, 4].map(() => ({ purposes: [purpose], retention }));
  const view = purposes(small({ activities: [{}, ...activities] }));
  expect(plain(view?.frequent.basis?.texts[0])).toBe(stated);
  expect(
    view?.activities.map(({ number, rows: [row] }) => [
      number,
      row?.bases[0]?.frequent ?? false,
      row?.periods.length,
      plain(row?.asFor),
    ]),
  ).toEqual([
    [1, false, 0, ''],
    [2, true, 2, ''],
    [3, true, 0, 'As for purpose\u00a02'],
    [4, true, 0, 'As for purpose\u00a02'],
    [5, true, 0, 'As for purpose\u00a02'],
  ]);
});
