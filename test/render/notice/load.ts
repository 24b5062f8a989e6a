import { readTheme } from '../../../src/app/templates.ts';
import { assemble } from '../../../src/check/index.ts';
import * as dsl from '../../../src/index.ts';
import type { Declared, Language, Registry } from '../../../src/model/index.ts';
import { readOrganisation } from '../../../src/read/index.ts';
import { createEngine } from '../../../src/render/core/engine.ts';
import { type RenderedNotice, renderNotice } from '../../../src/render/notice/index.ts';

export const FIXTURES = 'test/fixtures/render/registry';
export const AS_OF = '2026-11-21';
export const { templates } = readTheme();

/** A registry of a folder, all of it valid. */
export function load(root: string, id: string): Registry {
  const reading = readOrganisation(root, id, dsl);
  const { registry, reported } = assemble(id, reading.declarations as never, []);
  const wrong = [...reading.problems, ...reported];
  if (!registry || wrong.length > 0) throw new Error(JSON.stringify(wrong, undefined, 2));
  return registry;
}

/** The invented museum that uses every field which a notice can show. */
export const lumen = load(FIXTURES, 'lumen');

export const noticeOf = (registry: Registry, id: string) => {
  const notice = registry.notices.find((one) => one.id === id);
  if (!notice) throw new Error(`There is no notice ${id}.`);
  return notice;
};

export const renderOne = (
  registry: Registry,
  notice: Declared<'notice'>,
  language: Language,
): RenderedNotice =>
  renderNotice({
    registry,
    notice,
    language,
    asOf: AS_OF,
    engine: createEngine(templates, language),
  });

export const render = (registry: Registry, id: string, language: Language): RenderedNotice =>
  renderOne(registry, noticeOf(registry, id), language);

/** A section of a notice in Markdown, without the line that links lead to. */
export function sectionIn({ markdown }: RenderedNotice, id: string): string {
  const [, after = ''] = markdown.split(`<a id="${id}"></a>\n`);
  return (after.split(/\n<a id="/)[0] ?? '').trim();
}

/** A section of the museum's notice, with plain spaces. */
export const museumSection = (id: string, language: Language = 'en'): string =>
  sectionIn(render(lumen, 'privacy', language), id).replace(/[\u00a0\u202f]/g, ' ');
