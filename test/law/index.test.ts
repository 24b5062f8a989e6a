import { expect, it } from 'vitest';
import * as index from '../../src/law/index.ts';
import { lawModules } from './provenances.ts';

it('re-exports everything that the files of the folder export', async () => {
  const exported = (await lawModules()).flatMap(([, exports]) => Object.keys(exports));
  expect(Object.keys(index).sort()).toEqual([...new Set(exported)].sort());
});
