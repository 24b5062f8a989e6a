/** What is the same in a whole document: its labels, and what stands after them. */
const OF_DOCUMENT = /@root\.(?:colon|labels)\b/g;

/** Where a list stands in a template, what it says of places in that list is its own. */
const LIST = /\{\{[~]?#each\b/;
const OF_LIST = /@(?:first|last|index)\b/g;

const PARTIAL = /\{\{~?#?>\s*("[^"]*"|'[^']*'|[^\s~}]*)/g;

/**
 * Whether a template prints the same whenever it is given the same value, with the templates that it
 * calls: it asks for nothing of where it is called. An organisation's own may.
 */
export function isClosed(
  name: string,
  templates: Readonly<Record<string, string>>,
  called: readonly string[] = [],
): boolean {
  const source = templates[name];
  if (source === undefined || called.includes(name)) return false;
  const own = source.replace(OF_DOCUMENT, '');
  const rest = LIST.test(own) ? own.replace(OF_LIST, '') : own;
  if (/@|\.\.\//.test(rest)) return false;
  return [...source.matchAll(PARTIAL)].every(([, words = '']) =>
    isClosed(words.replace(/^["']|["']$/g, ''), templates, [...called, name]),
  );
}
