import { expect, it } from 'vitest';
import type { JudgedFiles } from '../../src/app/keep-judged.ts';
import { packJudged, unpackJudged } from '../../src/app/pack-judged.ts';
import type { Finding } from '../../src/check/index.ts';

const finding = (line: number): Finding => ({
  ...{ rule: 'gaps/open', severity: 'warning', message: 'open', data: {} },
  ...{ organisation: 'acme', path: 'activities.a', file: '/r/a.ts', line, column: 1 },
  ...{ endLine: line, endColumn: 2 },
});
const NONE = { 'basis en': [] };
const files: JudgedFiles = {
  'x /r/a.ts': { findings: [finding(1), finding(2)], notes: [NONE, { 'basis en': [['a', 0]] }] },
  'y /r/b.ts': { findings: [], notes: [NONE] },
  'z /r/c.ts': { findings: [finding(3)], notes: [] },
};

it('gives what is known of each file again', () => {
  expect(unpackJudged(packJudged(files))).toEqual(files);
  expect(unpackJudged(packJudged({}))).toEqual({});
});

it('says notes that recur once', () => {
  expect(packJudged(files).split('{"basis en":[]}')).toHaveLength(2);
});
