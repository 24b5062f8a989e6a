import type { Templates } from '../core/engine.ts';
import { fillHtml } from '../core/fill-html.ts';
import { type PortalOrganisation, portalView } from './portal-view.ts';

/** The template of the page that shows every organisation. */
const TEMPLATE = 'index.html';

/** The page that shows every organisation. Its template escapes what it prints. */
export function renderPortal(
  templates: Templates,
  organisations: readonly PortalOrganisation[],
): string {
  return fillHtml(templates, TEMPLATE, portalView(organisations));
}
