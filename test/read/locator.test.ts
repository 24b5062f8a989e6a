import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/model/index.ts';
import { checkReading, fixture, place, read } from './harness.ts';
import { made } from './made.ts';

describe('approach', () => {
  const reading = read(fixture('reading'), 'constructs');
  const around = (path: Path) =>
    reading.approach(path).map((range) => place(reading, range).split('\n')[0]);

  it('leads through names and literals to a value that a constant holds', () => {
    expect(around(['activities', 'orders', 'retention', 0, 'archive', 'law', 0, 'law'])).toEqual([
      'orders.ts:11:25 {',
      'orders.ts:22:3 retention',
      "orders.ts:7:19 [{ active, archive: shared.archive, then: 'erase' }]",
      "orders.ts:7:20 { active, archive: shared.archive, then: 'erase' }",
      "orders.ts:7:20 { active, archive: shared.archive, then: 'erase' }",
      'orders.ts:7:30 archive',
      "shared.ts:8:24 { period: open, reason: 'to prove orders', law: [code] }",
      'shared.ts:8:67 law',
      'shared.ts:8:72 [code]',
      "shared.ts:6:21 citation({ law: 'Code', article: '6' })",
      "shared.ts:6:21 citation({ law: 'Code', article: '6' })",
      'shared.ts:6:32 law',
      "shared.ts:6:37 'Code'",
    ]);
  });

  it('ends where a field is missing, and begins nowhere for what is not declared', () => {
    expect(around(['activities', 'orders', 'dpia', 'outcome'])).toEqual(['orders.ts:11:25 {']);
    expect(around(['activities', 'none'])).toEqual([]);
  });
});

describe('two declarations with one id', () => {
  it('are each found where they stand', async () => {
    const registry = made({
      'acme/a.ts':
        "import { dataSubject } from 'ropa';\n\nexport const a = dataSubject({ id: 'a', name: 'a' });\n",
      'acme/b.ts':
        "import { dataSubject } from 'ropa';\n\nexport const b = dataSubject({ id: 'a' });\n",
    });
    const found = await checkReading(registry);
    expect(found.map(({ at, says }) => [at, says])).toEqual([
      ['acme/b.ts:3:30', 'The field “name” is missing.'],
      ['acme/b.ts:3:36', 'The id “a” is used twice.'],
    ]);
  });
});
