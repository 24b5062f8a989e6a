import { fileURLToPath } from 'node:url';
import { nearest } from '../model/nearest.ts';
import { textFiles } from '../read/text-files.ts';
import type { Templates } from '../render/core/engine.ts';
import { joinScripts } from './join-scripts.ts';
import { UserError } from './user-error.ts';

/** How documents are laid out and look. */
export interface Theme {
  /** By path without `.hbs`: `notice/purposes.md`. */
  readonly templates: Templates;
  /** The styles of all pages as one sheet. */
  readonly css: string;
  /** The element `<privacy-notice>`, for websites that have no build. */
  readonly element: string;
  /** What searches and filters a register in its page. */
  readonly registerScript: string;
  /** What the page of `ropa dev` is made of, beside the templates in `dev/`. */
  readonly preview: { readonly script: string; readonly css: string; readonly frameCss: string };
}

/** The name of the file of the element. */
export const ELEMENT = 'privacy-notice.js';

/** The name of the script of the page of a register. */
export const REGISTER_SCRIPT = 'register.js';

/** The parts of that script, those that others need first. */
const SCRIPTS = ['words', 'distance', 'search-index', 'choices', 'register-page'] as const;

/** The styles in the order in which they build on each other. */
const STYLES = ['base', 'notice', 'register', 'portal'] as const;

/** The folder that comes with the tool; as far from `src/app/` as from the compiled `lib/app/`. */
const OWN = fileURLToPath(new URL('../../templates/', import.meta.url));

/**
 * Reads the templates and styles that come with the tool. A file in the folder of an organisation's
 * own takes the place of the one with the same path: `notice/purposes.md.hbs`, `styles/notice.css`.
 * Throws a `UserError` where that folder is not there, or holds a file that takes no file's place.
 */
export function readTheme(overrides?: string): Theme {
  const files = textFiles(OWN);
  if (overrides !== undefined) {
    for (const [path, text] of overriding(overrides)) {
      if (!files.has(path)) throw new UserError(misplaced(path, overrides, [...files.keys()]));
      files.set(path, text);
    }
  }
  const templates: Record<string, string> = {};
  for (const [path, text] of files) {
    if (path.endsWith('.hbs')) templates[path.slice(0, -'.hbs'.length)] = text;
  }
  const file = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no ${path} in ${OWN}.`);
    return text;
  };
  const sheets = STYLES.map((name) => file(`styles/${name}.css`).trim());
  const registerScript = joinScripts(SCRIPTS.map((name) => file(`scripts/${name}.js`)));
  const preview = {
    script: joinScripts([file('dev/patch.js'), file('dev/dev.js')]),
    css: file('dev/dev.css'),
    frameCss: file('dev/frame.css'),
  };
  return {
    ...{ templates, preview, registerScript },
    element: file(ELEMENT),
    css: `${sheets.join('\n\n')}\n`,
  };
}

function overriding(folder: string): Map<string, string> {
  try {
    return textFiles(folder);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    throw new UserError(`There is no folder ${folder}. Name your templates with --templates.`);
  }
}

function misplaced(path: string, folder: string, known: readonly string[]): string {
  const meant = nearest(path, known);
  const hint = meant ? `Did you mean ${meant}?` : 'See templates/ of ropa for what there is.';
  return `${path} in ${folder} takes the place of no template. ${hint}`;
}
