import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/check/index.ts';
import { articleUrl } from '../../src/law/index.ts';
import { COLLECTIONS } from '../../src/model/index.ts';
import { RULES } from '../../src/rules/index.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const contentOf = (path: string) => readFileSync(`${SRC}/${path}`, 'utf8');

/** Files below a folder of `src/`, as paths from that folder. */
const filesIn = (folder: string) =>
  readdirSync(`${SRC}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Helpers and word lists stand beside rules, and are none. */
const isRule = (file: string) => contentOf(`rules/${file}`).includes('= defineRule({');

const files = filesIn('rules');
const ids = RULES.map(({ id }) => id);
const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the folder of rules', () => {
  it('holds every rule under its id, and no rule that is not listed', () => {
    const modules = files.filter((file) => file.endsWith('.ts'));
    const rules = modules.filter(isRule);
    expect(rules).toEqual(ids.map((id) => `${id}.ts`).sort());
  });

  it('lists every rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds two pages for every rule, and no page without a rule', () => {
    const pages = files.filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(pages).toEqual(ids.flatMap((id) => [`${id}.fr.md`, `${id}.md`]).sort());
  });
});

describe.each(RULES)('$id', (rule) => {
  it('is exported under the name of its file', () => {
    const name = camelCase(rule.id.slice(rule.id.indexOf('/') + 1));
    expect(contentOf(`rules/${rule.id}.ts`)).toContain(`\nexport const ${name} = defineRule({\n`);
  });

  it('opens with its duty in words', () => {
    const [before = ''] = contentOf(`rules/${rule.id}.ts`).split('\nexport const ');
    expect(before).toMatch(/\/\*\* ?(\n \* )?\p{Lu}.*\*\/$/su);
  });

  it('cites articles that have a page', () => {
    expect(rule.articles.length).toBeGreaterThan(0);
    expect(rule.articles.filter((article) => articleUrl(article) === undefined)).toEqual([]);
  });

  it('speaks in sentences', () => {
    for (const text of [rule.title, rule.help]) expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
    for (const text of Object.values(rule.messages)) expect(text).toMatch(/^[\p{Lu}“]/u);
  });
});

/** What fills the placeholders of a message about a field that a schema demands. */
const FILLED = new Set(['field', 'value', 'choices', 'id', 'declaration']);

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const demanding = RULES.filter(({ demands }) => demands !== undefined);

describe.each(demanding)('the demands of $id', ({ demands = [], messages }: Rule) => {
  it('are about fields of declarations', () => {
    const collections: readonly string[] = Object.values(COLLECTIONS);
    for (const { path } of demands) {
      const [collection = '', id] = path.split('.');
      expect(collections).toContain(collection);
      if (collection !== 'organisation') expect(id).toBe('*');
    }
  });

  it('are put into words that can be filled', () => {
    for (const { path, message } of demands) {
      const filled = path.startsWith('activities.*.purposes.*.')
        ? new Set([...FILLED, 'purpose'])
        : FILLED;
      expect(
        placeholders(messages[message] ?? '{none}').filter((name) => !filled.has(name)),
      ).toEqual([]);
      const meant = placeholders(messages[`${message}-meant`] ?? '');
      expect(meant.filter((name) => name !== 'meant' && !filled.has(name))).toEqual([]);
    }
  });
});

it('has no words for a misspelling without words for a mistake', () => {
  const orphans = RULES.filter(({ demands }) => demands).flatMap(({ id, messages, demands = [] }) =>
    Object.keys(messages)
      .filter((message) => message.endsWith('-meant'))
      .filter((message) => !demands.some((demand) => `${demand.message}-meant` === message))
      .map((message) => `${id} ${message}`),
  );
  expect(orphans).toEqual([]);
});

/** The ids of messages that reading may give, with the rule where the same call names it. */
function problemsOfReading(): { message: string; rule: string | undefined }[] {
  const found: { message: string; rule: string | undefined }[] = [];
  for (const file of filesIn('read').filter((name) => name.endsWith('.ts'))) {
    const tree = ts.createSourceFile(file, contentOf(`read/${file}`), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node) => {
      const words = literalsOf(node);
      const rule = words.find((word) => word.includes('/'));
      for (const message of words) if (message !== rule) found.push({ message, rule });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** Calls that report a problem, and fields and constants that hold the id of a message. */
const REPORTERS = new Set(['refuse', 'report', 'unreadable']);
const HOLDERS = new Set(['message', 'refusal']);

function literalsOf(node: ts.Node): string[] {
  if (ts.isCallExpression(node) && REPORTERS.has(node.expression.getText())) {
    return node.arguments.flatMap(wordsIn);
  }
  const holds =
    (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
    HOLDERS.has(node.name.getText());
  if (!holds || !node.initializer) return [];
  const rule = ts.isObjectLiteralExpression(node.parent)
    ? node.parent.properties.find((other) => other.name?.getText() === 'rule')
    : undefined;
  return [
    ...wordsIn(node.initializer),
    ...(rule && ts.isPropertyAssignment(rule) ? wordsIn(rule.initializer) : []),
  ];
}

/** The words that an expression may be: a text, or one of two. */
function wordsIn(node: ts.Expression): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) {
    return [...wordsIn(node.whenTrue), ...wordsIn(node.whenFalse)];
  }
  return [];
}

describe('reading', () => {
  const reading = ['unreadable-file', 'syntax', 'declarative-only'].map(
    (name) => `registry/${name}`,
  );
  const rules = [...reading, 'integrity/unknown-reference', 'integrity/duplicate-id'];
  const problems = problemsOfReading();

  it('has words for every problem', () => {
    expect(problems.length).toBeGreaterThan(20);
    const known = (message: string, rule: string | undefined) =>
      RULES.some(
        ({ id, messages }) =>
          (rule === undefined ? rules.includes(id) : id === rule) &&
          Object.hasOwn(messages, message),
      );
    expect(problems.filter(({ message, rule }) => !known(message, rule))).toEqual([]);
  });

  it.each(reading)('uses every message of %s', (id) => {
    const used = new Set(problems.map(({ message }) => message));
    const rule = RULES.find((one) => one.id === id);
    expect(Object.keys(rule?.messages ?? {}).filter((message) => !used.has(message))).toEqual([]);
  });
});

describe('what schemas refuse', () => {
  const source = contentOf('check/issues.ts');
  const calls = source.split('\n').filter((line) => /\bone\(/.test(line));
  const kinds = calls.flatMap((line) =>
    [...(line.split('{')[0] ?? '').matchAll(/'([a-z-]+)'/g)].map(([, kind = '']) => kind),
  );
  const codes = /const CODES = new Set\(\[([^\]]+)\]/.exec(source)?.[1] ?? '';
  const named = [...codes.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
  const invalid = RULES.find(({ id }) => id === 'registry/invalid-value')?.messages ?? {};

  it('has words of its own, or is a field that is missing', () => {
    expect(named).toContain('period');
    expect(kinds).toContain('choice');
    const worded = [...kinds, ...named].filter((kind) => kind !== 'missing');
    expect(worded.filter((kind) => !Object.hasOwn(invalid, kind))).toEqual([]);
    expect(Object.keys(invalid).filter((message) => !worded.includes(message))).toEqual([]);
  });
});
