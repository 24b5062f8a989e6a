import type { Engine } from '../core/engine.ts';
import type { SourceRange } from '../core/marks.ts';
import { typography } from '../core/typography.ts';
import { finishing } from './finishing.ts';
import { glossaryOf } from './glossary.ts';
import { type HeaderView, header } from './header.ts';
import { type NoticeSource, noticeContext } from './notice-context.ts';
import { outline } from './outline.ts';
import { joinHtml, joinMarkdown, type Piece, SUMMARY, sectionHtml } from './pieces.ts';

/** A notice in one language, in every form. */
export interface RenderedNotice {
  readonly title: string;
  readonly markdown: string;
  /** Where each declared value stands in the Markdown. */
  readonly sources: readonly SourceRange[];
  /** One `article` for embedding: sanitised, without script or style. */
  readonly html: string;
  readonly view: NoticeData;
  /** The sections in their order, as links to them need it. */
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
}

/** What a notice states, as data: its view models, by section. */
export interface NoticeData {
  readonly id: string;
  readonly language: string;
  readonly asOf: string;
  readonly header: HeaderView;
  readonly sections: Readonly<Record<string, object>>;
}

/** Renders a notice. Pure: the same registry, the same bytes. */
export function renderNotice(source: NoticeSource & { readonly engine: Engine }): RenderedNotice {
  const { engine, language, asOf } = source;
  const context = noticeContext(source);
  const { labels, notice } = context;
  const plain = (text: string) => typography(text, language);
  const head = header(context);
  const sections = outline(context);
  const entries = sections.map(({ id, heading }) => ({ id, heading }));
  const later = entries.filter(({ id }) => id !== SUMMARY);
  const hasContents = later.length > 2;

  const shown = Object.fromEntries(entries.map(({ id }) => [id, true]));
  const { memory } = source;
  const render = (template: string, view: object) =>
    engine.render(template, { ...view, t: labels, shown });
  const print = (template: string, view: object) =>
    memory
      ? memory.recallContent(template, JSON.stringify([view, shown]), () => render(template, view))
      : render(template, view);
  const printed = sections.map(({ id, template, view }) => ({ id, ...print(template, view) }));
  const glossary = glossaryOf(
    printed.filter(({ id }) => id !== SUMMARY),
    labels.glossary,
  );
  const termsOf = (id: string) => {
    const explained = glossary.get(id);
    if (!explained) return undefined;
    const { markdown } = print('notice/glossary.md', { entries: explained });
    return { heading: plain(labels.glossary.heading), markdown };
  };
  const finish = finishing(context);
  const bodies = printed.map(
    ({ id, ...body }, index): Piece => ({
      ...body,
      anchor: id,
      terms: termsOf(id),
      wrap: (html) => sectionHtml(id, html, hasContents && id !== SUMMARY),
      finish: finish(id, sections[index]?.view),
    }),
  );
  const first = bodies.filter(({ anchor }) => anchor === SUMMARY);
  const rest = bodies.filter(({ anchor }) => anchor !== SUMMARY);
  const top: Piece = {
    ...print('notice/header.md', head),
    wrap: (html) => `<header>\n${html}</header>\n`,
  };
  const contents: Piece = {
    ...print('notice/contents.md', { entries: later }),
    wrap: (html) =>
      `<nav class="ropa-contents" aria-label="${plain(labels.contents)}">\n${html}</nav>\n`,
  };
  const pieces = [top, ...first, ...(hasContents ? [contents] : []), ...rest];

  return {
    title: plain(head.title?.text ?? notice.value.id),
    ...joinMarkdown(pieces),
    html: joinHtml(
      pieces,
      (html) =>
        `<article class="ropa-notice" lang="${language}" id="${notice.value.id}">\n${html}</article>\n`,
      memory,
    ),
    view: {
      id: notice.value.id,
      language,
      asOf,
      header: head,
      sections: Object.fromEntries(sections.map(({ id, view }) => [id, view])),
    },
    sections: entries.map(({ id, heading }) => ({
      id,
      heading: plain(typeof heading === 'string' ? heading : heading.text),
    })),
  };
}
