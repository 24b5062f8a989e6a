// Bare template rendering: what `ropa build` wrote into one folder, once more into another, with
// nothing but the template engine, the Markdown renderer and the disk. Plain JavaScript, so that no
// time goes into compiling it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Handlebars from 'handlebars';
import { marked } from 'marked';

const [from, to] = process.argv.slice(2);
const markdown = Handlebars.compile('{{#each lines}}{{{this}}}\n{{/each}}');
const page = Handlebars.compile('<!doctype html><title>{{title}}</title><main>{{{body}}}</main>');

const write = (path, content) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const files = readdirSync(from, { withFileTypes: true, recursive: true }).filter((entry) =>
  entry.isFile(),
);
for (const entry of files) {
  const source = join(entry.parentPath, entry.name);
  const target = join(to, source.slice(from.length));
  const content = readFileSync(source);
  // Each HTML file is made from its Markdown, below.
  if (entry.name.endsWith('.html')) continue;
  if (!entry.name.endsWith('.md')) {
    write(target, content);
    continue;
  }
  const lines = content.toString('utf8').split('\n');
  const text = markdown({ lines });
  const body = marked.parse(text);
  write(target, text);
  write(target.replace(/md$/, 'html'), body);
  write(target.replace(/md$/, 'page.html'), page({ title: lines[0], body }));
}
