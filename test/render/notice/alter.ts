import { type Kind, kindOf, LANGUAGES, markAs } from '../../../src/model/index.ts';

const isText = (value: object) => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
};

/** Fields that hold a name, written the same in every language. */
const NAMES = new Set([
  ...['name', 'legalForm', 'registration', 'shareCapital', 'firm', 'law', 'article', 'label'],
  ...['city', 'postalCode', 'phone', 'version', 'approval', 'domain'],
]);
const LISTS_OF_NAMES = new Set(['brands', 'lines', 'entities', 'names']);

/**
 * A copy of a registry in which every text and name of an author is what `by` makes of it. What was
 * declared stays declared, and what is used in several places stays one.
 */
export function alterTexts<V>(value: V, by: (text: string) => string): V {
  const copies = new Map<object, object>();
  const copy = (part: unknown, key = '', list = ''): unknown => {
    if (typeof part === 'string')
      return NAMES.has(key) || LISTS_OF_NAMES.has(list) ? by(part) : part;
    if (typeof part !== 'object' || part === null) return part;
    const known = copies.get(part);
    if (known) return known;
    if (isText(part)) {
      return Object.fromEntries(Object.entries(part).map(([one, text]) => [one, by(text)]));
    }
    const target: Record<string, unknown> | unknown[] = Array.isArray(part) ? [] : {};
    copies.set(part, target);
    const kind: Kind | undefined = kindOf(part);
    if (kind) markAs(kind, target);
    for (const [step, one] of Object.entries(part)) {
      (target as Record<string, unknown>)[step] = copy(one, step, key);
    }
    return target;
  };
  return copy(value) as V;
}
