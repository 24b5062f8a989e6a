import { expect, it } from 'vitest';
import { markerPeriod } from '../../src/rules/marker-period.ts';

it('gives the figure of a marker, if it has one', () => {
  expect(markerPeriod('prospects')).toBe('3 years');
  expect(markerPeriod('cctv')).toBe('30 days');
  expect(markerPeriod('trackers-audience')).toBe('13 months');
  expect(markerPeriod('l6316-3')).toBeUndefined();
  expect(markerPeriod('id-proof')).toBeUndefined();
});
