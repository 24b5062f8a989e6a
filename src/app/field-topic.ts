import { COLLECTIONS, KINDS, type Kind } from '../model/index.ts';

/** The kind that a name stands for: `activity`, or `activities` as in a data path. */
const kindNamed = (name: string): Kind | undefined =>
  KINDS.find((kind) => kind === name || COLLECTIONS[kind] === name);

/**
 * The field that a topic names: `activity.retention`, or as a data path `activities.pay.retention[0]`.
 * Whether there is such a field is not checked; nothing if it starts with no kind of declaration.
 */
export function fieldNamed(topic: string): { kind: Kind; steps: string[] } | undefined {
  const [first = '', ...rest] = topic
    .replace(/\[\d+\]/g, '')
    .split('.')
    .filter(Boolean);
  const kind = kindNamed(first);
  if (!kind) return undefined;
  // A data path names the declaration after its collection.
  const isPath = kind !== 'organisation' && first === COLLECTIONS[kind];
  return { kind, steps: isPath ? rest.slice(1) : rest };
}
