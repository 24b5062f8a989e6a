export { acknowledgedIn } from './acknowledged.ts';
export { type CoverageCounts, coverageCounts } from './coverage-counts.ts';
export * from './portal-view.ts';
export * from './render-portal.ts';
