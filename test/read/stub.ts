import type { Reading } from '../../src/read/scope.ts';

/** A reading of nothing, for the parts that need little of it. */
export const stubReading = (given: Partial<Reading> = {}): Reading => ({
  evaluate: () => {
    throw new Error('Nothing is evaluated here.');
  },
  folder: '/registry/acme',
  files: new Set(),
  offered: new Map(),
  callable: new Set(),
  contents: new Map(),
  kept: new Map(),
  modules: new Map(),
  resolved: new Map(),
  positions: new Map(),
  problems: [],
  problemCounts: new Map(),
  isExact: true,
  calls: [],
  budget: 1000,
  depth: 0,
  ...given,
});
