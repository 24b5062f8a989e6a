import { describe, expect, test } from 'vitest';
import { purposeRows } from '../../../src/render/notice/purpose-rows.ts';
import { museum, plain, small } from './small.ts';

const period = (count: number) => ({
  active: { period: `${count} years`, from: 'payment' },
  then: 'erase',
});

describe('the table of purposes', () => {
  test('has each purpose with its periods, and of which data they are', () => {
    const row = purposeRows(museum()).find(
      ({ purposes }) => plain(purposes[0]) === 'Handle your orders',
    );
    expect(row?.active.map((words) => plain(words).replaceAll('\u00a0', ' '))).toEqual([
      'while you come, then 3 years from the order',
      'visits and entry logs: 6 months at most from the day of the visit',
    ]);
    expect(row?.archive.map((words) => plain(words).replaceAll('\u00a0', ' '))).toEqual([
      '5 to 10 years from the end of the financial year',
      'visits and entry logs: these data are not archived',
    ]);
    expect(plain(row?.remarks)).toBe('Also at the counter.');
  });

  test('has purposes with the same basis and periods on one row', () => {
    const rows = purposeRows(small({ activities: [{}, { retention: [period(1)] }, {}] }));
    expect(rows.map(({ purposes }) => purposes.map(plain))).toEqual([['Do 1', 'Do 3'], ['Do 2']]);
  });

  test('sends to the section on retention where there are many periods', () => {
    const retention = [1, 2, 3, 4].map((count) => ({
      ...period(count),
      for: { what: `file ${count}` },
    }));
    expect(purposeRows(small({ activities: [{ retention }] }))[0]).toMatchObject({
      elsewhere: true,
      active: [],
    });
    const notice = { sections: ['purposes'] };
    expect(purposeRows(small({ activities: [{ retention }], notice }))[0]?.active).toHaveLength(4);
  });

  test('says that the length of an archive is not known yet', () => {
    const archived = (archive: object) => ({ retention: [{ ...period(1), archive }] });
    const of = (archive: object) =>
      purposeRows(small({ activities: [archived(archive)] }))[0]?.archive.map(plain);
    const gap = { gap: { question: '?' } };
    expect(of(gap)).toEqual(['Period not yet stated']);
    expect(of({ period: gap, reason: 'r' })).toEqual(['Period not yet stated']);
    expect(of({ gap: { question: '?', stated: 'some years' } })).toEqual(['some years']);
  });

  test('tells what is stated of retention while it is open', () => {
    const retention = { gap: { question: '?', stated: 'a while' } };
    expect(purposeRows(small({ activities: [{ retention }] }))[0]?.active.map(plain)).toEqual([
      'a while',
    ]);
  });
});
