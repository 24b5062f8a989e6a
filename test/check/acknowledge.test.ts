import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../src/check/index.ts';
import { formatPath, type Registry } from '../../src/model/index.ts';
import { finding, letters, REGISTRY } from './sample.ts';

const ACCEPTED = { rule: 'test/rule', by: 'Head of legal', reason: 'It is being rewritten.' };

/** The sample, whose activity accepts this. */
const accepting = (...acknowledged: readonly object[]): Registry =>
  ({ ...REGISTRY, activities: [{ ...(letters as object), acknowledged }] }) as unknown as Registry;

const at = (path: string) => finding({ path });

describe('acknowledge', () => {
  it('marks a finding of the rule in the declaration, with who and why', () => {
    const { findings, reported } = acknowledge(
      accepting(ACCEPTED),
      [at('activities.letters.retention[0].then')],
      '2026-11-21',
    );
    const { by, reason } = ACCEPTED;
    expect(findings[0]?.acknowledged).toEqual({ by, reason });
    expect(reported).toEqual([]);
  });

  it('leaves other rules, other declarations and names that only begin alike', () => {
    const others = [
      { ...at('activities.letters'), rule: 'test/other' },
      at('activities.letters-2'),
      at('organisation'),
    ];
    const { findings, reported } = acknowledge(accepting(ACCEPTED), others, '2026-11-21');
    expect(findings).toEqual(others);
    expect(reported.map(({ rule, path }) => `${rule} ${formatPath(path)}`)).toEqual([
      'acknowledgements/unused activities.letters.acknowledged[0]',
    ]);
  });

  it('covers the place that it names and what is below', () => {
    const registry = accepting({ ...ACCEPTED, at: 'retention[0]' });
    const { findings } = acknowledge(
      registry,
      [
        at('activities.letters.retention[0].then'),
        at('activities.letters.retention[01]'),
        at('activities.letters'),
      ],
      '2026-11-21',
    );
    expect(findings.map(({ acknowledged }) => acknowledged !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('holds on its last day and not after', () => {
    const registry = accepting({ ...ACCEPTED, until: '2026-11-21' });
    const path = 'activities.letters';
    const last = acknowledge(registry, [at(path)], '2026-11-21');
    expect(last.findings[0]?.acknowledged?.until).toBe('2026-11-21');
    expect(last.reported).toEqual([]);
    const after = acknowledge(registry, [at(path)], '2026-11-22');
    expect(after.findings[0]?.acknowledged).toBeUndefined();
    expect(after.reported).toEqual([
      {
        rule: 'acknowledgements/expired',
        message: 'expired',
        data: { rule: 'test/rule', until: '2026-11-21' },
        path: ['activities', 'letters', 'acknowledged', 0],
        part: 'value',
      },
    ]);
  });
});
