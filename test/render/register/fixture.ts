import { fileURLToPath } from 'node:url';
import * as dsl from '../../../src/index.ts';
import { known, type Language, type Registry } from '../../../src/model/index.ts';
import { readOrganisation } from '../../../src/read/index.ts';
import { textFiles } from '../../../src/read/text-files.ts';
import { createEngine, type Templates } from '../../../src/render/core/engine.ts';
import { labelsFor } from '../../../src/render/labels/index.ts';
import { cellText } from '../../../src/render/register/plain-text.ts';
import {
  type MarkdownPart,
  registerMarkdown,
} from '../../../src/render/register/register-markdown.ts';
import type { Cell, Field, RegisterContext, Table } from '../../../src/render/register/shapes.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { RULES } from '../../../src/rules/index.ts';
import { putTogether } from '../../check/put-together.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/render/', import.meta.url));

/** The record of an organisation of a fixture, as it is read; throws if any of it is not valid. */
export function registryOf(fixture: string, id: string): Registry {
  const { declarations, problems } = readOrganisation(`${FIXTURES}${fixture}`, id, dsl);
  const { registry, reported } = putTogether(id, declarations, RULES);
  if (!registry || problems.length + reported.length > 0) {
    throw new Error(JSON.stringify([...problems, ...reported], null, 1));
  }
  return registry;
}

/** A record in which every field of the model is used, known or open. */
export const ACME = registryOf('complete', 'acme');

/** What the register is rendered with, in a language. */
export function contextOf(language: Language = 'en', registry: Registry = ACME): RegisterContext {
  const { terms, register: labels } = labelsFor(language);
  return {
    language,
    terms,
    labels,
    asOf: '2026-11-22',
    country: known(registry.organisation.country),
  };
}

/** The declaration of this id. */
export function find<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** The templates that come with the tool, by name. */
export const TEMPLATES: Templates = Object.fromEntries(
  [...textFiles(fileURLToPath(new URL('../../../templates/', import.meta.url)))]
    .filter(([path]) => path.endsWith('.hbs'))
    .map(([path, text]) => [path.slice(0, -'.hbs'.length), text]),
);

/** The whole register of the complete record in a language, part by part. */
export function partsIn(language: Language, registry: Registry = ACME): MarkdownPart[] {
  const context = contextOf(language, registry);
  const engine = createEngine(TEMPLATES, language);
  return registerMarkdown(registerView(registry, [], context), engine, context);
}

const PARTS = new Map<Language, MarkdownPart[]>();

/** One part of the register of the complete record. */
export function partOf(anchor: string, language: Language = 'en'): MarkdownPart {
  const parts = PARTS.get(language) ?? partsIn(language);
  PARTS.set(language, parts);
  const part = parts.find((one) => one.anchor === anchor);
  if (!part) throw new Error(`There is no part ${anchor}.`);
  return part;
}

/** Lines as a reader of plain text sees them. */
export const say = (cell: Cell, language: Language = 'en'): string =>
  cellText(cell, contextOf(language));

/** The rows of a table as plain text. */
export const sayRows = (table: Table | undefined, language: Language = 'en'): string[][] =>
  (table?.rows ?? []).map((row) => row.map((cell) => say(cell, language)));

/** Facts under their headings as plain text. */
export const sayFields = (
  fields: readonly Field[] | undefined,
  language: Language = 'en',
): Record<string, string> =>
  Object.fromEntries((fields ?? []).map(({ label, lines }) => [label, say(lines, language)]));
