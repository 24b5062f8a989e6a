import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Severity } from '../../src/check/index.ts';
import { describe as inWords, textsOf } from '../../src/messages/describe.ts';
import { LANGUAGES, type Language } from '../../src/model/index.ts';
import { compile, type Diagnostic } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { ACME, judge } from './harness.ts';
import { filesOf, HEADINGS, marksOf, pageOf, type RulePage } from './page.ts';

/** Rules that no declaration of Acme can show, and the test that shows them. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'registry/unreadable-file': './registry/unreadable-file.test.ts',
  'registry/does-not-compile': './registry/does-not-compile.test.ts',
  'registry/missing-language': './registry/missing-language.test.ts',
};

/** An acceptance that has expired leaves the finding that it accepted: both are marked. */
const SHOWN_WITH: Readonly<Record<string, readonly string[]>> = {
  'acknowledgements/expired': ['completeness/mandatory-or-optional'],
};

const SEVERITIES = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  fr: { error: 'erreur', warning: 'avertissement', info: 'information' },
} as const satisfies Record<Language, Record<Severity, string>>;

const section = (page: RulePage, index: number) => {
  const found = page.sections[index];
  if (!found) throw new Error(`The page “${page.title}” has no section ${index}.`);
  return found;
};
const wrongOf = (page: RulePage) => section(page, 1);
const rightOf = (page: RulePage) => section(page, 2);

const shown = RULES.filter(({ id }) => !Object.hasOwn(SHOWN_ELSEWHERE, id));

describe('Acme', () => {
  it('is complete and right', () => {
    expect(judge({})).toEqual([]);
  });
});

describe.each(RULES)('the pages of $id', (rule) => {
  it.each(LANGUAGES)('have title, severity and headings in order (%s)', (language) => {
    const page = pageOf(rule.id, language);
    expect(page.title).toBe(textsOf(rule, language).title);
    expect(page.preamble).toBe(`\`${rule.id}\`, ${SEVERITIES[language][rule.severity]}.`);
    expect(page.sections.map(({ heading }) => heading)).toEqual(HEADINGS[language]);
    for (const { text } of page.sections) expect(text).not.toBe('');
  });

  it('have the same code in both languages', () => {
    const [english, french] = LANGUAGES.map((language) =>
      pageOf(rule.id, language).sections.map(({ fences }) => fences),
    );
    expect(french).toEqual(english);
  });
});

describe.each(shown)('the examples of $id', (rule) => {
  const page = pageOf(rule.id, 'en');
  const expected = [rule.id, ...(SHOWN_WITH[rule.id] ?? [])];

  it('are wrong where they are marked, and nowhere else', () => {
    const files = filesOf(wrongOf(page));
    const marks = marksOf(files);
    expect(marks.length).toBeGreaterThan(0);
    const found = judge(files).map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}`);
    expect(found.sort()).toEqual(marks.sort());
    expect(new Set(judge(files).map((one) => one.rule))).toEqual(new Set(expected));
  });

  it.each(LANGUAGES)('quote what is said of them (%s)', (language) => {
    const found = judge(filesOf(wrongOf(page)));
    const words = found.map((finding) => {
      const said = RULES.find(({ id }) => id === finding.rule);
      return said && inWords(finding, said, language);
    });
    expect(wrongOf(pageOf(rule.id, language)).quotes).toEqual(words);
  });

  it('are right once they are put right', () => {
    const files = filesOf(rightOf(page));
    expect(Object.keys(files)).not.toEqual([]);
    expect(judge(files)).toEqual([]);
  });
});

describe('the examples of what is right', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ropa-pages-'));
  let diagnostics: Diagnostic[];

  beforeAll(async () => {
    const files = shown.flatMap(({ id }) => {
      const organisation = join(folder, id);
      cpSync(ACME, organisation, { recursive: true });
      return Object.entries(filesOf(rightOf(pageOf(id, 'en')))).map(([path, code]) => {
        const file = join(organisation, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, code);
        return file;
      });
    });
    diagnostics = await compile(files);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compile', () => {
    expect(diagnostics).toEqual([]);
  });
});

describe('rules shown elsewhere', () => {
  it.each(Object.entries(SHOWN_ELSEWHERE))('%s has no example of its own', (id, test) => {
    expect(RULES.map((rule) => rule.id)).toContain(id);
    const page = pageOf(id, 'en');
    expect(filesOf(wrongOf(page))).toEqual({});
    expect(wrongOf(page).fences).not.toEqual([]);
    expect(() => import.meta.resolve(test)).not.toThrow();
  });
});
