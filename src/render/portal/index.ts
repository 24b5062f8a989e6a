export * from './portal-view.ts';
export * from './render-portal.ts';
