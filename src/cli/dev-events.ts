import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Preview, PreviewState } from '../app/preview.ts';
import type { PreviewDocument } from '../app/preview-documents.ts';
import type { Language } from '../model/text.ts';
import { articleIn } from '../report/article.ts';
import { editorLink } from './editor-link.ts';

/** A page that is open, and the document that it shows. */
interface Viewer {
  readonly response: ServerResponse;
  readonly wanted: string;
  /** The blocks that it has, by id. */
  shown: ReadonlyMap<string, string>;
  /** The findings that it has. */
  findings: string;
}

/** Tells open pages what has changed: the blocks of the document that each of them shows, and the state. */
export class DevEvents {
  readonly #viewers = new Set<Viewer>();
  readonly #preview: Preview;
  readonly #folder: string;
  readonly #language: Language;
  #problem: string | undefined;

  /** `folder` is where files are named from. */
  constructor(preview: Preview, { folder, language }: { folder: string; language: Language }) {
    this.#preview = preview;
    this.#language = language;
    this.#folder = folder;
  }

  /** Answers with events for as long as the page is open. */
  open(response: ServerResponse, wanted: string): void {
    const viewer: Viewer = { response, wanted, shown: new Map(), findings: '' };
    this.#viewers.add(viewer);
    response.on('close', () => this.#viewers.delete(viewer));
    this.#send(viewer, this.#preview.state);
  }

  /** Says what there is now. `problem` is why it could not be read. */
  tell(problem?: string): void {
    this.#problem = problem;
    const state = this.#viewers.size > 0 ? this.#preview.state : undefined;
    for (const viewer of this.#viewers) if (state) this.#send(viewer, state);
  }

  close(): void {
    for (const { response } of this.#viewers) response.end();
  }

  #send(viewer: Viewer, state: PreviewState): void {
    const id = state.documents.some((one) => one.id === viewer.wanted)
      ? viewer.wanted
      : (state.documents[0]?.id ?? '');
    const document = this.#preview.document(id);
    const findings = state.findings.map((one) => ({
      ...one,
      article: articleIn(one.article, this.#language),
      editor: editorLink(resolve(this.#folder, one.file), one.line, one.column),
    }));
    const text = JSON.stringify(findings);
    const isNew = viewer.findings !== text;
    viewer.findings = text;
    const event = {
      ...state,
      // The page keeps those that it has.
      findings: isNew ? findings : undefined,
      problem: this.#problem,
      document: document && changesFor(viewer, document),
    };
    viewer.response.write(`data: ${JSON.stringify(event)}\n\n`);
  }
}

/** The document without the blocks that the page has already. */
function changesFor(viewer: Viewer, { blocks, ...document }: PreviewDocument) {
  const had = viewer.shown;
  viewer.shown = new Map(blocks.map(({ id, html }) => [id, html]));
  return {
    ...document,
    blocks: blocks.map(({ html, ...block }) =>
      had.get(block.id) === html ? block : { ...block, html },
    ),
  };
}
