import { describe, expect, it } from 'vitest';
import { formatPath, type Path } from '../../src/model/index.ts';

describe('formatPath', () => {
  it.each<[Path, string]>([
    [[], ''],
    [['organisation'], 'organisation'],
    [['organisation', 'dpo', 'contact'], 'organisation.dpo.contact'],
    [
      ['activities', 'orders', 'purposes', 0, 'legalBasis'],
      'activities.orders.purposes[0].legalBasis',
    ],
    [['notices', 'privacy', 'blocks', 12, 'text', 'en'], 'notices.privacy.blocks[12].text.en'],
  ])('%j', (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});
