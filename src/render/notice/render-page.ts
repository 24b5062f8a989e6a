import type { Language } from '../../model/index.ts';
import type { Templates } from '../core/engine.ts';
import { fillHtml } from '../core/fill-html.ts';

/** A document that stands alone, around a fragment that is already sanitised. */
export interface DocumentPage {
  readonly templates: Templates;
  readonly language: Language;
  readonly title: string;
  /** Sanitised. */
  readonly html: string;
  /** The way from the page to the styles. */
  readonly cssHref: string;
  /** The way from the page to a script that it can do without. */
  readonly scriptHref?: string;
  readonly description?: string;
  /** The same document in other languages. */
  readonly alternatives?: readonly PageAlternative[];
  /** One line: version and date. */
  readonly footer?: string;
}

export interface PageAlternative {
  readonly language: Language;
  readonly href: string;
}

const TEMPLATE = 'page.html';

/** What each language calls itself. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };
const LANGUAGES_LABEL: Readonly<Record<Language, string>> = { en: 'Languages', fr: 'Langues' };
/** What leads back from anywhere in a long page. */
const TOP_LABEL: Readonly<Record<Language, string>> = { en: 'Back to top', fr: 'Haut de page' };

/** The fragment as a page: no request but for its styles, and for its script where it has one. Its template escapes the rest. */
export function renderPage({ templates, ...page }: DocumentPage): string {
  const alternatives = page.alternatives?.map((one) => ({ ...one, name: NAMES[one.language] }));
  const labels = {
    languagesLabel: LANGUAGES_LABEL[page.language],
    topLabel: TOP_LABEL[page.language],
  };
  const view = { ...page, ...labels, alternatives };
  return fillHtml(templates, TEMPLATE, view, { optional: true });
}
