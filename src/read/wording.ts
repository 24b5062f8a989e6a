import type { ts } from 'ts-morph';
import { quickParse } from './quick-parse.ts';
import { decode } from './source.ts';
import {
  isArrayLiteral,
  isCall,
  isObjectLiteral,
  isPropertyAssignment,
  isStringLiteral,
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
 * Whether two versions of a file differ in nothing but the words of texts, comments and blanks. If one of
 * them compiles and is valid, so does and is the other. For a file beyond the common part of the
 * language, only the compiler could tell: there, comments may be meant for it.
 */
export function differsInWords(before: Uint8Array, now: Uint8Array): boolean {
  const [then, today] = [treeOf(before), treeOf(now)];
  return then !== undefined && today !== undefined && isAlike(then, today, false);
}

/** Whether a file is written in the common part of the language: it can mean something only to those that import it. */
export const isCommon = (content: Uint8Array): boolean => treeOf(content) !== undefined;

function treeOf(content: Uint8Array): readonly unknown[] | undefined {
  const text = decode(content);
  return text === undefined ? undefined : quickParse('', text)?.statements;
}

/** What nodes say of their place, and not of what stands there. */
const PLACE: ReadonlySet<string> = new Set(['start', 'end', 'tree']);

/** Whether two parts of trees are the same but for words; `isGiven` if they are given to a function in place. */
function isAlike(a: unknown, b: unknown, isGiven: boolean): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((one, i) => isAlike(one, b[i], isGiven))
    );
  }
  const [one, other] = [a as ts.Node, b as ts.Node];
  if (one.kind !== other.kind) return false;
  if (isGiven && isWorded(one) && isWorded(other) && one.name.getText() === other.name.getText()) {
    return true;
  }
  // Types that a file names itself (`as const`) may depend on words.
  const isStill =
    isGiven && (isArrayLiteral(one) || isObjectLiteral(one) || isPropertyAssignment(one));
  const [parts, others] = [a, b] as Record<string, unknown>[];
  const names = Object.keys(a).filter((name) => !PLACE.has(name));
  return (
    names.length === Object.keys(b).filter((name) => !PLACE.has(name)).length &&
    names.every((name) => {
      const isArgument = isCall(one) && name === 'arguments';
      return isAlike(parts?.[name], others?.[name], isStill || isArgument);
    })
  );
}

/** Whether a node is a field with words of its own. */
function isWorded(node: ts.Node): node is ts.PropertyAssignment {
  if (!isPropertyAssignment(node)) return false;
  const { name, initializer } = node;
  if (!isStringLiteral(initializer) || !WORDED.has(name.getText())) return false;
  return ORDINARY.test(initializer.getText().slice(1, -1));
}
