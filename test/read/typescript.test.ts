import { ts } from 'ts-morph';
import { expect, it } from 'vitest';
import { typescript } from '../../src/read/typescript.ts';

it('is the TypeScript of ts-morph, loaded once', () => {
  expect(typescript()).toBe(typescript());
  expect(typescript().version).toBe(ts.version);
});
