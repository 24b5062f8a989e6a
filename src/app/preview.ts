import { relative, resolve, sep } from 'node:path';
import { formatPath, type Language } from '../model/index.ts';
import { Traces } from '../render/preview/traces.ts';
import type { ReportedFinding } from '../report/report.ts';
import { selectOrganisations } from './check.ts';
import {
  type PreviewDocument,
  PreviewDocuments,
  type PreviewEntry,
  previewEntries,
} from './preview-documents.ts';
import { PreviewOrganisation } from './preview-organisation.ts';
import { toReport } from './report.ts';
import type { Theme } from './templates.ts';

export interface PreviewOptions {
  /** The folder that holds one folder for each organisation. */
  readonly registry: string;
  readonly organisations?: readonly string[];
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** The language of findings. */
  readonly language: Language;
  readonly theme: Theme;
  /** Files are named from here. */
  readonly folder: string;
}

/** What surrounds a document in the preview. */
export interface PreviewState {
  readonly documents: readonly PreviewEntry[];
  readonly findings: readonly ReportedFinding[];
  /** Organisations of which something is not valid, so that the last good documents are shown. */
  readonly outdated: readonly string[];
  /** Whether the compiler is still at work. */
  readonly isCompiling: boolean;
}

/** Where a run of a document was declared. */
export interface PreviewPlace {
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A registry that is read again when its files change, and its documents as they are looked at. */
export class Preview {
  readonly #options: PreviewOptions;
  readonly #traces = new Traces();
  readonly #documents: PreviewDocuments;
  #organisations: readonly PreviewOrganisation[] = [];

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#documents = new PreviewDocuments(options.theme, options.asOf, this.#traces);
  }

  /**
   * Reads and judges what has changed, without the compiler; whether anything has. Throws a `UserError`
   * where there is no registry.
   */
  refresh(): boolean {
    const { registry, organisations, asOf } = this.#options;
    const ids = selectOrganisations(registry, organisations);
    const before = this.#organisations;
    this.#organisations = ids.map(
      (id) =>
        before.find((one) => one.id === id) ?? new PreviewOrganisation(resolve(registry), id, asOf),
    );
    for (const one of before) if (!ids.includes(one.id)) one.stop();
    const changed = this.#organisations.map((one) => one.refresh());
    return changed.includes(true) || before.length !== ids.length;
  }

  /** Lets the compiler look at what has changed; whether it had anything to do and came to its end. */
  async compile(): Promise<boolean> {
    let done = false;
    for (const one of this.#organisations) {
      if (!one.isCompiled) done = (await one.compile()) || done;
    }
    return done;
  }

  get state(): PreviewState {
    const { language, asOf, folder } = this.#options;
    const checked = this.#organisations.flatMap((one) => one.checked ?? []);
    return {
      documents: this.#organisations.flatMap(({ good }) => (good ? previewEntries(good) : [])),
      findings: toReport(checked, { language, asOf, folder }).findings,
      outdated: this.#organisations.filter((one) => !one.isCurrent).map(({ id }) => id),
      isCompiling: this.#organisations.some((one) => !one.isCompiled),
    };
  }

  /** How much there is of the registry, and how much of it is not in order. */
  get wholeness(): { readonly declared: number; readonly refused: number } {
    const each = this.#organisations.map((one) => one.wholeness);
    return {
      declared: each.reduce((sum, { declared }) => sum + declared, 0),
      refused: each.reduce((sum, { refused }) => sum + refused, 0),
    };
  }

  /** A document as it is looked at; nothing if there is none of this id. */
  document(id: string): PreviewDocument | undefined {
    for (const { good } of this.#organisations) {
      const entry = good && previewEntries(good).find((one) => one.id === id);
      if (entry) return this.#documents.show(entry, good);
    }
    return undefined;
  }

  /**
   * Does what a change would have it do to a document, and forgets it: what has run often is compiled,
   * and takes half as long when somebody waits for it.
   */
  rehearse(id: string, round: number): void {
    for (const one of this.#organisations) {
      const entry = one.good && previewEntries(one.good).find((known) => known.id === id);
      const changed = entry && one.rehearsed(round);
      if (changed) this.#documents.rehearse(entry, changed);
    }
  }

  /** Where the run with this number in a document of an organisation was declared, if that is known. */
  place(organisation: string, source: number): PreviewPlace | undefined {
    const { good } = this.#organisations.find(({ id }) => id === organisation) ?? {};
    const path = this.#traces.pathOf(source);
    const range = path && good?.reading.locate(path);
    if (!range) return undefined;
    const { line, column } = range;
    const file = relative(this.#options.folder, range.file).split(sep).join('/');
    return { path: formatPath(path), file, line, column };
  }

  /** Ends what is under way. */
  stop(): void {
    for (const one of this.#organisations) one.stop();
  }
}
