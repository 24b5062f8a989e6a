import { describe, expect, it } from 'vitest';
import { RETENTION_MARKERS_FR, RETENTION_TEXTS_FR, retentionTextOf } from '../../src/law/index.ts';

describe('retentionTextOf', () => {
  it('knows a text however it is cited', () => {
    const accounting = retentionTextOf('Code de commerce', 'L123-22');
    expect(accounting).toMatchObject({ sets: 'duty', marker: 'accounting' });
    for (const article of ['L. 123-22', 'art. L123-22', 'Article L 123-22', 'l123-22']) {
      expect(retentionTextOf('C. com.', article)).toBe(accounting);
    }
  });

  it('knows nothing of other laws and articles', () => {
    expect(retentionTextOf('Code du travail', 'L123-22')).toBeUndefined();
    expect(retentionTextOf('Code de commerce', 'L123-2')).toBeUndefined();
  });
});

it('gives a figure to every text but those that set none, and lists each once', () => {
  const keys = RETENTION_TEXTS_FR.map(({ laws, article }) => `${laws[0]} ${article}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { article, sets, marker } of RETENTION_TEXTS_FR) {
    expect(article).toMatch(/^[LRD]?\d[\d-]*[A-Z]?$/);
    expect(RETENTION_MARKERS_FR[marker].iso8601 === null).toBe(sets === 'none');
  }
});
