import { fileURLToPath } from 'node:url';
import { textFiles } from '../read/text-files.ts';
import type { Templates } from '../render/core/engine.ts';

/** How documents are laid out and look. */
export interface Theme {
  /** By path without `.hbs`: `notice/purposes.md`. */
  readonly templates: Templates;
  /** The styles of all pages as one sheet. */
  readonly css: string;
}

/** The styles in the order in which they build on each other. */
const STYLES = ['base', 'notice', 'register', 'portal'] as const;

/** The folder that comes with the tool; as far from `src/app/` as from the compiled `lib/app/`. */
const OWN = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Reads a folder of templates and styles. Throws where one of the four styles is missing. */
export function readTheme(folder: string = OWN): Theme {
  const files = textFiles(folder);
  const templates: Record<string, string> = {};
  for (const [path, text] of files) {
    if (path.endsWith('.hbs')) templates[path.slice(0, -'.hbs'.length)] = text;
  }
  const sheets = STYLES.map((name) => {
    const sheet = files.get(`styles/${name}.css`);
    if (sheet === undefined) throw new Error(`There are no styles/${name}.css in ${folder}.`);
    return sheet.trim();
  });
  return { templates, css: `${sheets.join('\n\n')}\n` };
}
