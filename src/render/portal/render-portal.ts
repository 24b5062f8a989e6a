import Handlebars from 'handlebars';
import type { Templates } from '../core/engine.ts';
import { type PortalOrganisation, portalView } from './portal-view.ts';

/** The template of the page that shows every organisation. */
const TEMPLATE = 'index.html';

/** The page that shows every organisation. Its template escapes what it prints. */
export function renderPortal(
  templates: Templates,
  organisations: readonly PortalOrganisation[],
): string {
  const source = templates[TEMPLATE];
  if (source === undefined) throw new Error(`There is no template ${TEMPLATE}.`);
  const template = Handlebars.create().compile(source, { strict: true });
  return template(portalView(organisations), { allowProtoPropertiesByDefault: false });
}
