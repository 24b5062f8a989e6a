import { describe, expect, it } from 'vitest';
import {
  type BaselineEntry,
  formatBaseline,
  knownIn,
  parseBaseline,
  shrinkBaseline,
  takeBaseline,
} from '../../src/app/baseline.ts';
import type { CheckedOrganisation } from '../../src/app/check.ts';
import type { Finding } from '../../src/check/index.ts';
import { DECLARATIONS, finding, REGISTRY } from '../check/sample.ts';

const FOLDER = '/registry/house';

/** The sample organisation with these findings, all of it read and valid unless changed. */
const checked = (findings: readonly Partial<Finding>[], changes: object = {}) =>
  ({
    id: 'house',
    registry: REGISTRY,
    folder: FOLDER,
    reading: { declarations: DECLARATIONS, problems: [] },
    findings: findings.map((one) => finding({ file: `${FOLDER}/letters.ts`, ...one })),
    ...changes,
  }) as unknown as CheckedOrganisation;

const entry = (changes: Partial<BaselineEntry>): BaselineEntry => ({
  fingerprint: 'f',
  organisation: 'house',
  rule: 'test/rule',
  at: 'activities.letters',
  ...changes,
});

describe('takeBaseline', () => {
  it('takes what is found, but not what is accepted or could not be read', () => {
    const acknowledged = { by: 'DPO', reason: 'Known.' };
    const taken = takeBaseline([
      checked([
        {},
        { path: 'activities.b', acknowledged },
        { path: '', rule: 'registry/syntax' },
        { path: '', rule: 'registry/does-not-compile' },
      ]),
    ]);
    expect(taken.map(({ rule, at }) => [rule, at])).toEqual([
      ['test/rule', 'activities.letters'],
      ['registry/does-not-compile', 'letters.ts'],
    ]);
  });

  it('keeps what is known of organisations that were not looked at', () => {
    const other = entry({ organisation: 'other' });
    const taken = takeBaseline([checked([])], [other, entry({})]);
    expect(taken).toEqual([other]);
  });
});

describe('shrinkBaseline', () => {
  const all = checked([{}, { path: 'activities.b' }]);
  const baseline = takeBaseline([all]);
  const at = (entries: readonly BaselineEntry[]) => entries.map((one) => one.at);

  it('loses what is no longer found, and never grows', () => {
    expect(at(shrinkBaseline(baseline, [checked([{ line: 9 }])]))).toEqual(['activities.letters']);
    expect(shrinkBaseline(baseline, [checked([{ path: 'activities.new' }])])).toEqual([]);
    expect(shrinkBaseline(baseline, [all])).toEqual(baseline);
  });

  it('loses what has since been accepted', () => {
    const acknowledged = { by: 'DPO', reason: 'Known.' };
    expect(at(shrinkBaseline(baseline, [checked([{ acknowledged }])]))).toEqual([]);
  });

  it.each([
    ['it has no valid organisation', { registry: undefined }],
    ['something could not be read', { reading: { ...all.reading, problems: [{}] } }],
    [
      'a declaration is left out',
      { reading: { ...all.reading, declarations: [...DECLARATIONS, DECLARATIONS[0]] } },
    ],
    ['it was not looked at', { id: 'other' }],
  ])('keeps everything of an organisation where %s', (_, changes) => {
    expect(shrinkBaseline(baseline, [checked([], changes)])).toEqual(baseline);
  });
});

describe('the file', () => {
  it('is the same whatever the order, and is read back', () => {
    const entries = [entry({ at: 'b' }), entry({ at: 'a' }), entry({ organisation: 'alpha' })];
    const text = formatBaseline(entries);
    expect(formatBaseline([...entries].reverse())).toBe(text);
    expect(parseBaseline(text, 'known.json')).toEqual([entries[2], entries[1], entries[0]]);
  });

  it.each([
    ['', 'it is not JSON'],
    ['<<<<<<< ours\n{}', 'it is not JSON'],
    ['null', 'its version is not 1'],
    ['[]', 'its version is not 1'],
    ['{"version":2,"findings":[]}', 'its version is not 1'],
    ['{"version":1}', 'it has no list of findings'],
    [
      '{"version":1,"findings":[{}]}',
      'findings[0] lacks one of fingerprint, organisation, rule, at',
    ],
    ['{"version":1,"findings":[null]}', 'findings[0] lacks one of'],
  ])('%j is refused in one line', (text, what) => {
    expect(() => parseBaseline(text, 'known.json')).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringContaining(`known.json is no baseline of ropa: ${what}`),
      }),
    );
  });
});

describe('knownIn', () => {
  it('does not know what nobody could judge, whoever wrote it into the file', () => {
    const entries = [entry({}), entry({ fingerprint: 'g', rule: 'registry/syntax' })];
    expect([...knownIn(entries)]).toEqual(['f']);
  });
});
