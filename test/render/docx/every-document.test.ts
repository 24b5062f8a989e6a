import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/render/core/engine.ts';
import { toHtml } from '../../../src/render/core/html.ts';
import type { SourceRange } from '../../../src/render/core/marks.ts';
import {
  type HtmlElement,
  type HtmlNode,
  htmlTree,
  textOf,
} from '../../../src/render/docx/html-tree.ts';
import { renderRegister } from '../../../src/render/register/index.ts';
import { everyNotice, registries } from '../notice/every-notice.ts';
import { AS_OF, renderOne, templates } from '../notice/render.ts';
import { ACME, partsIn } from '../register/fixture.ts';
import { docxOf, openDocx, partOf } from './open.ts';

const squeeze = (text: string) => text.replace(/\s+/g, '');
const plain = (markdown: string) => squeeze(textOf(htmlTree(toHtml(markdown))));

const all = (node: HtmlNode, name: RegExp): HtmlElement[] =>
  typeof node === 'string'
    ? []
    : [...(name.test(node.name) ? [node] : []), ...node.children.flatMap((one) => all(one, name))];
const outlineOf = (html: string) =>
  all(htmlTree(html), /^h\d$/).map((one) => `${one.name} ${textOf(one).trim()}`);
const headsOf = (html: string) =>
  all(htmlTree(html), /^th$/).map((one) => textOf(one).replace(/\s+/g, ' ').trim());

const NO_SCREEN = /<span class="ropa-back">.*?<\/span>/g;

/** Opens a document with another library and compares it with what it was made from. */
async function verify(
  html: string,
  facts: readonly { markdown: string; sources: readonly SourceRange[] }[],
): Promise<void> {
  const docx = docxOf(html);
  const opened = await openDocx(docx);
  expect(opened.messages).toEqual([]);
  expect(outlineOf(opened.html)).toEqual(outlineOf(html));
  expect(headsOf(opened.html)).toEqual(headsOf(html));
  const words = squeeze(textOf(htmlTree(opened.html)));
  expect(words).toBe(squeeze(textOf(htmlTree(html.replace(NO_SCREEN, '')))));
  const told = facts.flatMap(({ markdown, sources }) =>
    sources.map(({ start, end }) => markdown.slice(start, end)),
  );
  expect(told.length).toBeGreaterThan(0);
  expect([...new Set(told)].map(plain).filter((fact) => !words.includes(fact))).toEqual([]);
  const body = partOf(docx, 'word/document.xml');
  const places = new Set(
    [...body.matchAll(/bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, n]) => n),
  );
  const led = [...body.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
  expect(led.filter((name) => !places.has(name))).toEqual([]);
}

describe('every notice, as a file for Word, says what the notice says', () => {
  it.each(everyNotice)('$name', async ({ registry, notice, language }) => {
    const rendered = renderOne(registry, notice, language);
    await verify(toHtml(rendered.markdown), [rendered]);
  });
});

const records = [ACME, ...registries].flatMap((registry) =>
  registry.organisation.languages.map((language) => ({
    name: `${registry.organisation.id}, ${language}`,
    registry,
    language,
  })),
);

describe('every register, as a file for Word, says what the register says', () => {
  it.each(records)('$name', async ({ registry, language }) => {
    const engine = createEngine(templates, language);
    const options = { registry, language, asOf: AS_OF, engine, templates, document: true };
    const { document = '' } = await renderRegister(options);
    await verify(document, partsIn(language, registry));
  });
});
