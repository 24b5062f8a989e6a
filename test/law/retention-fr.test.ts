import { describe, expect, it } from 'vitest';
import { RETENTION_MARKERS_FR, type RetentionMarker } from '../../src/law/retention-fr.ts';

const markers = Object.entries(RETENTION_MARKERS_FR) as [string, RetentionMarker][];
const DURATION = /^P\d+[YMD]$/;

describe('RETENTION_MARKERS_FR', () => {
  it('gives a label, a period in words and a text to each of 43 markers', () => {
    expect(markers).toHaveLength(43);
    for (const [id, { label, period, citation }] of markers) {
      expect([label, period, citation].includes(''), id).toBe(false);
    }
  });

  it('writes durations in ISO 8601', () => {
    const durations = markers.flatMap(([, { iso8601, minIso8601 }]) => [
      iso8601,
      minIso8601 ?? null,
    ]);
    expect(durations.filter((duration) => duration !== null && !DURATION.test(duration))).toEqual(
      [],
    );
  });

  it('leaves without a figure what no text gives one', () => {
    expect(markers.filter(([, { iso8601 }]) => iso8601 === null).map(([id]) => id)).toEqual([
      'customers-contract',
      'consent-proof',
      'training-evidence',
      'l6316-3',
      'disability-adaptation',
      'phone-consent',
    ]);
  });

  it.each([
    ['prospects', 'P3Y', true],
    ['accounting', 'P10Y', true],
    ['cctv', 'P30D', true],
    ['recruitment-pool', 'P2Y', true],
    ['payslip', 'P5Y', true],
    ['tax', 'P6Y', false],
    ['tracker-choice', 'P6M', false],
    ['diploma', 'P50Y', false],
  ] as const)('%s: %s, verified: %s', (id, iso8601, verified) => {
    expect(RETENTION_MARKERS_FR[id]).toMatchObject({ iso8601, provenance: { verified } });
  });

  it('never takes published practice for more than it is', () => {
    const practice = markers.filter(
      ([, { provenance }]) => provenance.source === 'published-notices',
    );
    expect(practice.map(([, { provenance }]) => provenance.verified)).toEqual(
      practice.map(() => false),
    );
    expect(practice).toHaveLength(5);
  });
});
