import { expect, test } from 'vitest';
import { purposes } from '../../../../src/render/notice/sections/purposes.ts';
import { museumSection } from '../lumen.ts';
import { renderOne } from '../render.ts';
import { plain, small, staff } from '../small.ts';

test('each activity with its purposes, then one table of them all', () => {
  const text = museumSection('purposes');
  expect(text).toContain(
    '### Tickets and entries\n\n- Handle your orders:\n  - take the order\n  - let you in\n- Keep our accounts',
  );
  expect(text).toContain('### Cameras\n\n**For**: visitors.\n\n- Protect the works');
  expect(text).toContain('- Study the tastes of members (once a year; members)');
  expect(text).toContain('**Profiling.** News follow what you looked at.');
  expect(text).toContain('| Purpose | Legal basis | Kept in active use | Archived | Remarks |');
  expect(text).toContain(
    '| Protect the works | Legitimate interests (Article 6(1)(f) GDPR): the safety of the works. | 30 days from the recording | These data are not archived | – |',
  );
});

test('a column that nothing fills is not there, nor a table without columns', () => {
  const open = { gap: { question: '?' } };
  const activity = { purposes: [{ id: 'p', purpose: 'p', legalBasis: open }] };
  expect(purposes(small({ activities: [activity] }))?.columns).toEqual({
    bases: false,
    active: false,
    archive: false,
    remarks: false,
    any: false,
  });
  expect(purposes(small({}))?.columns).toMatchObject({ bases: true, active: false, any: true });
});

test('one period for all rows stands below the table', () => {
  const purposes_ = (...ids: string[]) =>
    ids.map((id) => ({ id, purpose: id, legalBasis: { basis: 'contract' }, remarks: id }));
  const retention = (period: string) => [{ active: { period, from: 'collection' }, then: 'erase' }];
  const view = (...activities: object[]) => purposes(small({ activities }));
  const same = view({ purposes: purposes_('p', 'q'), retention: retention('1 year') });
  expect(same?.same?.map(plain)).toEqual(['1\u00a0year from the collection of the data']);
  expect(same?.columns).toMatchObject({ active: false, any: true });
  const other = view(
    { purposes: purposes_('p'), retention: retention('1 year') },
    { purposes: purposes_('q'), retention: retention('2 years') },
  );
  expect([other?.same, other?.columns.active]).toEqual([undefined, true]);
  expect(view({ purposes: purposes_('p'), retention: retention('1 year') })?.same).toBeUndefined();
});

test('several periods that all purposes have stand one a line', () => {
  const files = ['files', 'notes'].map((what) => ({
    active: { period: '1 year', from: 'collection' },
    then: 'erase',
    for: { what },
  }));
  const purpose = (id: string) => ({ id, purpose: id, legalBasis: { basis: id } });
  const { registry, notice } = small({
    activities: [{ purposes: ['contract', 'consent'].map(purpose), retention: files }],
  });
  const said = renderOne(registry, notice.value, 'en').markdown.replaceAll('\u00a0', ' ');
  expect(said).toContain(
    'for every purpose of this table:\n\n- Files: 1 year from the collection of the data.\n- Notes: 1 year',
  );
});

test('purposes of which nothing else is known have no row, and that is said', () => {
  const purpose = (id: string, legalBasis: object) => ({ id, purpose: id, legalBasis });
  const open = { gap: { question: '?' } };
  const view = (...all: object[]) => purposes(small({ activities: [{ purposes: all }] }));
  const some = view(purpose('p', { basis: 'contract' }), purpose('q', open));
  expect([some?.rows.length, some?.open]).toEqual([1, true]);
  expect(view(purpose('p', open))).toMatchObject({ rows: [], open: false });
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
    activity?.purposes.map(({ purpose: words, limits, details }) => [
      plain(words),
      plain(limits),
      ...details.map(plain),
    ]),
  ).toEqual([['Do it', 'if asked', 'one', 'two']]);
});
