import type { Language } from '../model/index.ts';
import { createEngine, type Engine } from '../render/core/engine.ts';
import { contentKeys, Memory } from '../render/core/memory.ts';
import { renderNotice } from '../render/notice/index.ts';
import { ChangedBlocks } from '../render/preview/changed-blocks.ts';
import type { ShownPart } from '../render/preview/mark-changes.ts';
import { PartHtml } from '../render/preview/part-html.ts';
import { type Block, type Blocks, splitBlocks } from '../render/preview/split-blocks.ts';
import { type Traces, tracingEngine } from '../render/preview/traces.ts';
import { registerParts } from '../render/register/register-parts.ts';
import { printsRowsApart, RowMemory } from '../render/register/row-memory.ts';
import { noticesIn } from './build-notices.ts';
import { findingsOf } from './build-organisation.ts';
import type { CheckedOrganisation } from './check.ts';
import type { Theme } from './templates.ts';

/** A document that can be previewed. */
export interface PreviewEntry {
  /** `oo2/notices/privacy.fr`, `oo2/register/register.fr` */
  readonly id: string;
  readonly organisation: string;
  readonly kind: 'notice' | 'register';
  /** The id of the notice; nothing for a register. */
  readonly notice?: string;
  readonly language: Language;
}

export interface PreviewDocument {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** The tags around the blocks. */
  readonly open: string;
  readonly close: string;
  readonly blocks: readonly (ShownPart & { readonly id: string })[];
}

/** What can be previewed of an organisation: its notices, then its register, in each language. */
export function previewEntries({ id, registry }: CheckedOrganisation): PreviewEntry[] {
  if (!registry) return [];
  const organisation = id;
  const { languages } = registry.organisation;
  const notices = registry.notices.flatMap((notice) =>
    languages
      .filter((language) => noticesIn(language, registry).includes(notice))
      .map((language) => ({
        id: `${id}/notices/${notice.id}.${language}`,
        organisation,
        kind: 'notice' as const,
        notice: notice.id,
        language,
      })),
  );
  const registers = languages.map((language) => ({
    id: `${id}/register/register.${language}`,
    organisation,
    kind: 'register' as const,
    language,
  }));
  return [...notices, ...registers];
}

interface Rendered extends Blocks {
  readonly title: string;
}

/** Renders documents when they are looked at, and compares each with how it was looked at before. */
export class PreviewDocuments {
  readonly #engines = new Map<Language, Engine>();
  readonly #html = new PartHtml();
  readonly #changes = new ChangedBlocks();
  readonly #memories = new Map<string, { of: readonly object[]; memory: Memory }>();
  readonly #keyOf = contentKeys();
  readonly #seen = new Map<
    string,
    { from: CheckedOrganisation; rendered: Rendered; shown: PreviewDocument }
  >();
  readonly #theme: Theme;
  readonly #asOf: string;
  readonly #traces: Traces;

  constructor(theme: Theme, asOf: string, traces: Traces) {
    this.#theme = theme;
    this.#asOf = asOf;
    this.#traces = traces;
  }

  /** The document with the sentences marked that were not there when it was rendered before. */
  show(entry: PreviewEntry, from: CheckedOrganisation): PreviewDocument | undefined {
    const before = this.#seen.get(entry.id);
    if (before?.from === from) return before.shown;
    const rendered = this.#rendered(entry, from);
    if (!rendered) return undefined;
    const { title, open, close } = rendered;
    const blocks = this.#compared(rendered.blocks, before?.rendered.blocks);
    const { id, language } = entry;
    const shown = { id, title, language, open, close, blocks };
    this.#seen.set(id, { from, rendered, shown });
    return shown;
  }

  /** Does what it takes to show a document that was shown before after a change, and forgets it. */
  rehearse(entry: PreviewEntry, from: CheckedOrganisation): void {
    const before = this.#seen.get(entry.id);
    const rendered = before && this.#rendered(entry, from);
    if (rendered) this.#compared(rendered.blocks, before.rendered.blocks);
  }

  #rendered(entry: PreviewEntry, from: CheckedOrganisation): Rendered | undefined {
    return entry.kind === 'notice' ? this.#notice(entry, from) : this.#register(entry, from);
  }

  /** The blocks with what is new in them marked; nothing is new where nothing was before. */
  #compared(blocks: readonly Block[], before: readonly Block[] | undefined) {
    const old = new Map(before?.map(({ id, html }) => [id, html]));
    return blocks.map(({ id, html }) => ({
      id,
      ...(before === undefined || old.get(id) === html
        ? this.#changes.unchanged(html)
        : this.#changes.changed(old.get(id), html)),
    }));
  }

  #engine(language: Language): Engine {
    const known = this.#engines.get(language);
    if (known) return known;
    const made = tracingEngine(
      createEngine(this.#theme.templates, language, REPEATED),
      this.#traces,
    );
    this.#engines.set(language, made);
    return made;
  }

  /** What was made for a document; its texts may speak of everything that the organisation says of itself. */
  #memory({ id }: PreviewEntry, ...about: readonly object[]): Memory {
    const of = about.map(this.#keyOf);
    const known = this.#memories.get(id);
    if (known?.of.every((one, index) => one === of[index])) return known.memory;
    const memory = new Memory(this.#keyOf);
    this.#memories.set(id, { of, memory });
    return memory;
  }

  #notice(entry: PreviewEntry, { registry }: CheckedOrganisation) {
    const { notice: id, language } = entry;
    const notice = registry?.notices.find((one) => one.id === id);
    if (!registry || !notice) return undefined;
    const engine = this.#engine(language);
    const asOf = this.#asOf;
    const memory = this.#memory(entry, registry.organisation, notice);
    const { title, html } = renderNotice({ registry, notice, language, asOf, engine, memory });
    return { title, ...splitBlocks(html) };
  }

  #register(entry: PreviewEntry, from: CheckedOrganisation): Rendered | undefined {
    const { registry } = from;
    const { language } = entry;
    if (!registry) return undefined;
    const memory = this.#memory(entry, registry.organisation);
    const { title, parts } = registerParts({
      registry,
      memory,
      rows: printsRowsApart(this.#theme.templates)
        ? memory.recallContent('rows', entry.id, () => new RowMemory())
        : undefined,
      language,
      asOf: this.#asOf,
      engine: this.#engine(language),
      templates: this.#theme.templates,
      findings: findingsOf(from, language),
    });
    const blocks = parts.map(({ anchor: id, kind, markdown, table }) => {
      const html = table ? this.#html.ofTable(table) : this.#html.of(markdown);
      return { id, html: `<section class="${CLASSES[kind]}" id="${id}">\n${html}</section>` };
    });
    return {
      title,
      open: `<div class="ropa-register" lang="${language}">`,
      close: '</div>',
      blocks,
    };
  }
}

const CLASSES = { front: 'ropa-front', section: 'ropa-part', sheet: 'ropa-sheet' } as const;

/** Most cells and lines of a register are as they were. */
const REPEATED = ['register/cell.md', 'register/line.md'];
