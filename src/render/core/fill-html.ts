import Handlebars from 'handlebars';
import type { Templates } from './engine.ts';

/**
 * Fills a template of HTML, which escapes what it prints. Throws where there is no such template, and
 * where it asks for what the view has not, unless that is `optional`.
 */
export function fillHtml(
  templates: Templates,
  name: string,
  view: object,
  { optional = false }: { optional?: boolean } = {},
): string {
  const source = templates[name];
  if (source === undefined) throw new Error(`There is no template ${name}.`);
  const template = Handlebars.create().compile(source, { strict: !optional });
  return template(view, { allowProtoPropertiesByDefault: false });
}
