import { known } from '../../model/index.ts';
import { Memory } from '../core/memory.ts';
import { labelsFor } from '../labels/index.ts';
import type { RegisterOptions } from './index.ts';
import { type MarkdownPart, registerMarkdown } from './register-markdown.ts';
import type { RowMemory } from './row-memory.ts';
import { registerView } from './view.ts';

/**
 * The parts of the register as Markdown, for those who show them one by one. `rows` remembers those of
 * the same register, with the same memory.
 */
export function registerParts({
  registry,
  language,
  asOf,
  engine,
  findings = [],
  memory = new Memory(),
  rows,
}: RegisterOptions & { readonly rows?: RowMemory | undefined }): {
  readonly title: string;
  readonly parts: readonly MarkdownPart[];
} {
  const { terms, register: labels } = labelsFor(language);
  const { country, name } = registry.organisation;
  const context = { language, asOf, country: known(country), terms, labels, memory };
  return {
    title: `${labels.title}${terms.colon}${name}`,
    parts: registerMarkdown(registerView(registry, findings, context), engine, context, rows),
  };
}
