import { expect, it } from 'vitest';
import { modelSources } from '../../src/cli/model-sources.ts';

it('reads the files of the model, and none of its schemas', () => {
  const sources = [...modelSources()];
  expect(sources.some((text) => text.includes('export interface Organisation<'))).toBe(true);
  expect(sources.some((text) => text.includes('z.enum('))).toBe(false);
});
