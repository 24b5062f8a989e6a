import type { Publication } from '../app/publish.ts';
import { nearest } from '../model/nearest.ts';

/** The styles, as a module. */
const STYLES = 'ropa.css';

/** The code of a module, or why there is none. */
export type NoticeModule = { readonly code: string } | { readonly problem: string };

/** The module that `oo2/privacy?lang=fr` names. */
export function moduleOf(publication: Publication, request: string): NoticeModule {
  const [key = '', query = ''] = request.split('?');
  if (key === STYLES) return { code: publication.css };
  const language = new URLSearchParams(query).get('lang') ?? undefined;
  const notice = publication.notice(key, language);
  if (!notice) return { problem: unknown(publication, key, language) };
  const { title, html, version, updated, data } = notice;
  const { language: lang } = notice;
  const named = { key, language: lang, title, version, updated, html, data };
  const exports = Object.entries(named).map(
    ([name, value]) => `export const ${name} = ${js(value)};`,
  );
  return { code: `${exports.join('\n')}\nexport default { ${Object.keys(named).join(', ')} };\n` };
}

/** JSON that is a JavaScript expression too, also within a script element. */
const js = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function unknown({ index }: Publication, key: string, language: string | undefined): string {
  const keys = [...new Set(index.map((one) => one.key))];
  if (!keys.includes(key)) {
    const meant = nearest(key, keys);
    const hint = meant ? `Did you mean ${meant}?` : `There are: ${keys.join(', ')}.`;
    return `There is no notice ${key} in the registry. ${hint}`;
  }
  const languages = index.filter((one) => one.key === key).map((one) => one.language);
  return `The notice ${key} is not written in ${language}. It is in: ${languages.join(', ')}.`;
}

const HEAD = `// Written by ropa: the notices of your registry, as modules. Do not edit.
declare module 'ropa:ropa.css';
`;

/** Types for every module, one each: what the registry has not does not compile. */
export function typesOf({ index }: Publication): string {
  const keys = [...new Set(index.map(({ key }) => key))];
  const names = [...keys, ...index.map(({ key, language }) => `${key}?lang=${language}`)];
  return HEAD + names.sort().map(typeOf).join('');
}

const typeOf = (name: string): string => `
declare module 'ropa:${name}' {
  const notice: import('ropa/vite').NoticeExports;
  export default notice;
  export const { key, language, title, version, updated, html, data }: import('ropa/vite').NoticeExports;
}
`;
