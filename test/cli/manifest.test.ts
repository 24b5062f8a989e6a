import { expect, it } from 'vitest';
import { reportTo, version } from '../../src/cli/manifest.ts';

it('knows the version, and where bugs are reported', () => {
  expect(version()).toMatch(/^\d+\.\d+\.\d+/);
  expect(reportTo()).toMatch(/^https:\/\/|repository/);
});
