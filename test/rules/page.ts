import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/model/index.ts';
import type { Files } from './harness.ts';

export const HEADINGS = {
  en: ['Why', 'Wrong', 'Right', 'When it does not apply', 'Sources'],
  fr: ['Pourquoi', 'Non conforme', 'Conforme', 'Quand elle ne s’applique pas', 'Sources'],
} as const satisfies Record<Language, readonly string[]>;

interface Fence {
  /** What stands after the backticks: the language, and the file that the code is. */
  info: string;
  code: string;
}

export interface Section {
  heading: string;
  text: string;
  fences: readonly Fence[];
  /** What is quoted, one string a paragraph. */
  quotes: readonly string[];
}

export interface RulePage {
  title: string;
  /** What stands between the title and the first heading. */
  preamble: string;
  sections: readonly Section[];
}

const FENCE = /^```(.+)\n([\s\S]*?)^```$/gm;

/** The page of a rule, taken apart. */
export function pageOf(rule: string, language: Language): RulePage {
  const suffix = language === 'en' ? '' : `.${language}`;
  const file = new URL(`../../src/rules/${rule}${suffix}.md`, import.meta.url);
  const [head = '', ...parts] = readFileSync(fileURLToPath(file), 'utf8').split(/^## /m);
  const [, title = '', preamble = ''] = /^# (.*)\n\n([\s\S]*)$/.exec(head) ?? [];
  return { title, preamble: preamble.trim(), sections: parts.map(sectionOf) };
}

function sectionOf(part: string): Section {
  const [heading = '', ...lines] = part.split('\n');
  const text = lines.join('\n').trim();
  const fences = [...text.matchAll(FENCE)].map(([, info = '', code = '']) => ({ info, code }));
  const quotes = [...text.replace(FENCE, '').matchAll(/^> (.+)$/gm)].map(([, quote = '']) => quote);
  return { heading, text, fences, quotes };
}

/** The files that an example puts into Acme: its TypeScript blocks by their names. */
export const filesOf = ({ fences }: Section): Files =>
  Object.fromEntries(
    fences
      .filter(({ info }) => info.startsWith('ts '))
      .map(({ info, code }) => [info.slice('ts '.length), code]),
  );

/** `activities/payroll.ts:12:5 retention/start-event`, for each mark under a line of an example. */
export function marksOf(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) => {
    let marked = 0;
    return code.split('\n').flatMap((line, index) => {
      const [, carets, rule] = /^(\/\/ *)\^+ ([a-z0-9/-]+)$/.exec(line) ?? [];
      if (carets === undefined) {
        marked = index + 1;
        return [];
      }
      return [`${file}:${marked}:${carets.length + 1} ${rule}`];
    });
  });
}
