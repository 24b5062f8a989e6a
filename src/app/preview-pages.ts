import type { Language } from '../model/index.ts';
import { fillHtml } from '../render/core/fill-html.ts';
import { PREVIEW_WORDS } from './preview-words.ts';
import type { Theme } from './templates.ts';

export interface ServedFile {
  readonly type: string;
  readonly content: string;
}

/** Everything that a preview serves but for what changes, by its path. */
export function previewPages(theme: Theme, language: Language): Map<string, ServedFile> {
  const { templates, css, preview } = theme;
  const t = PREVIEW_WORDS[language];
  const page = (name: string) => ({
    type: 'text/html; charset=utf-8',
    content: fillHtml(templates, name, { language, t, words: JSON.stringify(t) }),
  });
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
