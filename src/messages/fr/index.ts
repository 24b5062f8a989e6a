import type { Catalogue } from '../catalogue.ts';

/** Findings in French. */
export const FR: Catalogue = {};
