import type { ts } from 'ts-morph';
import { quickParse } from './quick-parse.ts';
import { decode } from './source.ts';
import {
  isArrayLiteral,
  isCall,
  isExportAssignment,
  isObjectLiteral,
  isPropertyAssignment,
  isStringLiteral,
  isVariableStatement,
} from './syntax.ts';

/**
 * Fields that take any words, in whatever declaration they are named so: to the compiler and to the
 * schemas, one text is as good as another. Tests ask both. Fields that are not here may be checked once
 * more than they need be.
 */
// biome-ignore format: a list to scan, not to read line by line
export const WORDED: ReadonlySet<string> = new Set([
  'access', 'changes', 'circumstances', 'class', 'complaint', 'conclusion', 'consequence',
  'contactPoint', 'criterion', 'decision', 'definition', 'description', 'destinations', 'document',
  'during', 'duty', 'emergency', 'en', 'essence', 'event', 'exemption', 'firm', 'fr', 'heading',
  'holder', 'how', 'introduction', 'keep', 'label', 'legalForm', 'limits', 'means', 'measure',
  'measured', 'name', 'necessity', 'objection', 'ownPurposes', 'owner', 'parentalConsent', 'phone',
  'profiling', 'purpose', 'question', 'reason', 'registration', 'remarks', 'requiredFields',
  'responsibility', 'scope', 'stated', 'task', 'tasks', 'text', 'title', 'version', 'what',
]);

/** Words as any text may have them. A mark among them may end the text, or be one that none may have. */
const ORDINARY = /^(?=.*\S)[^\\\p{C}\u2028\u2029\ufffd]+$/u;

/**
 * Whether two versions of a file differ in nothing but the words of texts. If one of them compiles and is
 * valid, so does and is the other. For a file beyond the common part of the language, only the compiler
 * could tell.
 */
export function differsInWords(before: Uint8Array, now: Uint8Array): boolean {
  const frame = frameOf(before);
  return frame !== undefined && frame === frameOf(now);
}

/** A file without the words of its texts. */
function frameOf(content: Uint8Array): string | undefined {
  const text = decode(content);
  const tree = text === undefined ? undefined : quickParse('', text);
  if (text === undefined || !tree) return undefined;
  let frame = '';
  let end = 0;
  for (const literal of wordingsIn(tree)) {
    const [from, to] = [literal.getStart() + 1, literal.getEnd() - 1];
    if (!ORDINARY.test(text.slice(from, to))) continue;
    // No file holds this character.
    frame += `${text.slice(end, from)}\0`;
    end = to;
  }
  return frame + text.slice(end);
}

/** The texts that are given to functions in place, in their order. */
function wordingsIn(tree: ts.SourceFile): ts.StringLiteral[] {
  const found: ts.StringLiteral[] = [];
  const visitAll = (nodes: readonly ts.Node[], isGiven: boolean) => {
    for (const node of nodes) visit(node, isGiven);
  };
  // Types that a file names itself (`as const`, `satisfies`) may depend on words: they are not entered.
  const visit = (node: ts.Node, isGiven: boolean) => {
    if (isCall(node)) visitAll(node.arguments, true);
    else if (isArrayLiteral(node)) visitAll(node.elements, isGiven);
    else if (isObjectLiteral(node)) visitAll(node.properties, isGiven);
    else if (isPropertyAssignment(node)) {
      const { name, initializer } = node;
      const isWorded = isGiven && isStringLiteral(initializer) && WORDED.has(name.getText());
      if (isWorded) found.push(initializer);
      else visit(initializer, isGiven);
    }
  };
  for (const statement of tree.statements) {
    if (isExportAssignment(statement)) visit(statement.expression, false);
    if (!isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer) visit(initializer, false);
    }
  }
  return found;
}
