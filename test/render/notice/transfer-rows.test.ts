import { expect, test } from 'vitest';
import { transferRows } from '../../../src/render/notice/transfer-rows.ts';
import { museum, plain } from './small.ts';

const rows = transferRows(museum());
const row = (country: string) => rows.find(({ countries }) => plain(countries) === country);

test('each recipient and country outside the European Economic Area', () => {
  expect(
    rows.map(({ recipient, countries }) => `${plain(recipient)}: ${plain(countries)}`),
  ).toEqual([
    'Billets & Co: Switzerland',
    'Mail Ltd: United Kingdom',
    'Metrix Inc.: United States',
    'Metrix Inc.: India',
    'Metrix Inc.: Canada',
    'Metrix Inc.: Japan',
    'museums that host our exhibitions (museums abroad): Australia',
  ]);
});

test('with what protects data there, by number and date, and how to get a copy', () => {
  expect(row('United States')?.protection.map(plain)).toEqual([
    'adequacy decision: Implementing Decision (EU) 2023/1795 of 10 July 2023; recipient on the Data Privacy Framework list (checked on 1 October 2026)',
    'if that decision ended: binding corporate rules, approval DP-2020-11 (Articles 46(2)(b) and 47 GDPR)',
  ]);
  expect(row('Japan')?.protection.map(plain)).toEqual([
    'recipient not covered by the adequacy decision',
    'derogation for specific situations: your explicit consent, given after you were told of the risks (Article 49(1)(a) GDPR), one tour in 2026, risks explained',
  ]);
  expect(row('India')?.copy.map(plain)).toEqual(['Write to our officer for a copy.']);
});
