import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is not the project's own: installed, generated, or kept by git. */
const FOREIGN = new Set(['.git', 'node_modules', 'lib', 'coverage', '.stryker-tmp']);

/** Every file below a folder of the project, as a path from the root with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !FOREIGN.has(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

export const SOURCES = filesBelow('src').filter((file) => file.endsWith('.ts'));

export const contentOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

export const treeOf = (file: string) =>
  ts.createSourceFile(file, contentOf(file), ts.ScriptTarget.Latest);

export interface Import {
  specifier: string;
  /** What a relative import names, as a path from the root; nothing for a package. */
  target: string | undefined;
}

/** What a file imports: statically, dynamically, as a type, or by exporting it again. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined) => {
    if (!node || !ts.isStringLiteral(node)) return;
    const relative = node.text.startsWith('.');
    const target = relative ? normalize(join(dirname(file), node.text)) : undefined;
    found.push({ specifier: node.text, target });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}
