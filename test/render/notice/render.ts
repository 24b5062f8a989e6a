import { readTheme } from '../../../src/app/templates.ts';
import type { Declared, Language, Registry } from '../../../src/model/index.ts';
import { createEngine } from '../../../src/render/core/engine.ts';
import { type RenderedNotice, renderNotice } from '../../../src/render/notice/index.ts';

export const AS_OF = '2026-11-21';
export const { templates } = readTheme();

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
