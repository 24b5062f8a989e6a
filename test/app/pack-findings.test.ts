import { expect, it } from 'vitest';
import { packFindings, unpackFindings } from '../../src/app/pack-findings.ts';
import type { Finding } from '../../src/check/index.ts';

const place = { file: '/r/acme/a.ts', line: 3, column: 5, endLine: 4, endColumn: 1 };
const finding: Finding = {
  rule: 'gaps/open',
  severity: 'warning',
  message: 'open',
  data: { question: { en: 'Why?', fr: 'Pourquoi\u00a0?' } },
  organisation: 'acme',
  path: 'activities.a.name',
  ...place,
};
const findings: Finding[] = [
  finding,
  { ...finding, severity: 'info', data: {}, path: '', line: 9 },
  {
    ...finding,
    adjusted: { from: 'error', reason: 'Because' },
    related: [{ ...place, message: 'here', data: { name: 'x' } }],
  },
  { ...finding, acknowledged: { by: 'The DPO', reason: 'Known', until: '2027-01-01' } },
];

it('gives the same findings again, in the same order, with their fields in the same order', () => {
  const again = unpackFindings(JSON.parse(JSON.stringify(packFindings(findings))));
  expect(JSON.stringify(again)).toBe(JSON.stringify(findings));
});

it('says what recurs once', () => {
  const many = Array.from({ length: 100 }, () => finding);
  const text = JSON.stringify(packFindings(many));
  for (const once of ['gaps/open', '/r/acme/a.ts']) expect(text.split(once)).toHaveLength(2);
});

it('packs nothing as nothing', () => {
  expect(unpackFindings(packFindings([]))).toEqual([]);
});
