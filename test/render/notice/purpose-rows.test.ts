import { describe, expect, test } from 'vitest';
import type { NoticeContext } from '../../../src/render/notice/context.ts';
import { purposeRows } from '../../../src/render/notice/purpose-rows.ts';
import { museum, plain, small } from './small.ts';

const period = (count: number) => ({
  active: { period: `${count} years`, from: 'payment' },
  then: 'erase',
});
const rowsOf = (context: NoticeContext) =>
  context.activities.flatMap((activity) => purposeRows(activity, context));
const kept = ({ periods }: ReturnType<typeof purposeRows>[number]) =>
  periods.map(({ part, archived, period: words }) =>
    [archived ? 'archived' : '', plain(part), plain(words)]
      .filter((one) => one !== '')
      .join(': ')
      .replaceAll('\u00a0', ' '),
  );

describe('the table of purposes', () => {
  test('has each purpose with its periods, and of which data they are', () => {
    const row = rowsOf(museum()).find(
      ({ purposes: [first] }) => plain(first?.purpose) === 'Handle your orders',
    );
    expect(row && kept(row)).toEqual([
      'while you come, then 3 years from the order',
      'visits and entry logs: 6 months at most from the day of the visit',
      'visits and entry logs: these data are not archived',
      'archived: 5 to 10 years from the end of the financial year',
    ]);
    expect(plain(row?.purposes[0]?.remarks)).toBe('Also at the counter.');
  });

  test('has purposes of an activity with the same basis and periods on one row', () => {
    const purposes = ['contract', 'vital-interests', 'contract'].map((basis, index) => ({
      ...{ id: `p${index}`, purpose: `Do ${index}`, remarks: `${index}.` },
      legalBasis: { basis },
    }));
    const rows = rowsOf(small({ activities: [{ purposes }, {}] }));
    const told = rows.map((row) => row.purposes.map(({ purpose }) => plain(purpose)));
    expect(told).toEqual([['Do 0', 'Do 2'], ['Do 1'], ['Do 2']]);
  });

  test('sends to the section on retention where there are many periods', () => {
    const retention = [1, 2, 3, 4].map((count) => ({
      ...period(count),
      for: { what: `file ${count}` },
    }));
    expect(rowsOf(small({ activities: [{ retention }] }))[0]).toMatchObject({
      elsewhere: true,
      periods: [],
    });
    const notice = { sections: ['purposes'] };
    expect(rowsOf(small({ activities: [{ retention }], notice }))[0]?.periods).toHaveLength(4);
  });

  test('says that the length of an archive is not known yet', () => {
    const archived = (archive: object) => ({ retention: [{ ...period(1), archive }] });
    const of = (archive: object) =>
      rowsOf(small({ activities: [archived(archive)] }))[0]
        ?.periods.filter((one) => one.archived)
        .map(({ period: words }) => plain(words));
    const gap = { gap: { question: '?' } };
    expect(of(gap)).toEqual(['Period not yet stated']);
    expect(of({ period: gap, reason: 'r' })).toEqual(['Period not yet stated']);
    expect(of({ gap: { question: '?', stated: 'some years' } })).toEqual(['some years']);
  });

  test('tells what is stated of retention while it is open', () => {
    const retention = { gap: { question: '?', stated: 'a while' } };
    expect(rowsOf(small({ activities: [{ retention }] })).map(kept)).toEqual([['a while']]);
  });
});
