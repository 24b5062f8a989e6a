import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Preview, PreviewState } from '../app/preview.ts';
import { PreviewChanges } from '../app/preview-changes.ts';
import type { Language } from '../model/text.ts';
import { articleIn } from '../report/article.ts';
import { editorLink } from './editor-link.ts';

/** A page that is open, and what it has. */
interface Viewer {
  readonly response: ServerResponse;
  /** The document that it asks for. */
  readonly wanted: string;
  readonly changes: PreviewChanges;
  /** How many messages it was sent, and the document that it shows by the last of them. */
  version: number;
  shown: string;
}

/** Tells open pages what has changed: of the document that each of them shows, of findings, and the state. */
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
    const viewer: Viewer = {
      response,
      wanted,
      changes: new PreviewChanges(),
      version: 0,
      shown: '',
    };
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

  /** The documents that pages show. */
  get shown(): string[] {
    return [...this.#viewers].map(({ shown }) => shown);
  }

  close(): void {
    for (const { response } of this.#viewers) response.end();
  }

  #send(viewer: Viewer, state: PreviewState): void {
    const id = state.documents.some((one) => one.id === viewer.wanted)
      ? viewer.wanted
      : (state.documents[0]?.id ?? '');
    const document = this.#preview.document(id);
    viewer.shown = id;
    const findings = state.findings.map((one) => ({
      ...one,
      article: articleIn(one.article, this.#language),
      editor: editorLink(resolve(this.#folder, one.file), one.line, one.column),
    }));
    const event = {
      ...state,
      // A page that has missed one asks for everything again.
      version: viewer.version++,
      findings: viewer.changes.findings(findings),
      problem: this.#problem,
      document: document && viewer.changes.document(document),
    };
    viewer.response.write(`data: ${JSON.stringify(event)}\n\n`);
  }
}
