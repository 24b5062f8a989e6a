import Handlebars from 'handlebars';
import type { Theme } from '../app/templates.ts';
import type { Language } from '../model/text.ts';
import { DEV_WORDS } from './dev-words.ts';

export interface ServedFile {
  readonly type: string;
  readonly content: string;
}

/** Everything that `ropa dev` serves but for what changes, by its path. */
export function devPages(theme: Theme, language: Language): Map<string, ServedFile> {
  const { templates, css, preview } = theme;
  const page = (name: string) => {
    const template = Handlebars.create().compile(templates[name] ?? '', { strict: true });
    const words = DEV_WORDS[language];
    const content = template(
      { language, t: words, words: JSON.stringify(words) },
      { allowProtoPropertiesByDefault: false },
    );
    return { type: 'text/html; charset=utf-8', content };
  };
  const style = (content: string) => ({ type: 'text/css; charset=utf-8', content });
  return new Map([
    ['/', page('dev/shell.html')],
    ['/frame', page('dev/frame.html')],
    ['/ropa.css', style(css)],
    ['/dev.css', style(preview.css)],
    ['/frame.css', style(preview.frameCss)],
    ['/dev.js', { type: 'text/javascript; charset=utf-8', content: preview.script }],
  ]);
}
