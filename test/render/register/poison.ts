import { kindOf, markAs, type Registry } from '../../../src/model/index.ts';

const isText = (value: object): value is { en: string; fr: string } =>
  'en' in value && typeof value.en === 'string';

/** The same record with other words in the place of every text. */
export function withTexts(registry: Registry, text: string): Registry {
  const copies = new Map<object, object>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isText(value)) return { en: text, fr: text };
    const known = copies.get(value);
    if (known) return known;
    const made: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
    copies.set(value, made);
    const kind = kindOf(value);
    if (kind) markAs(kind, made);
    for (const [name, part] of Object.entries(value)) made[name as never] = copy(part) as never;
    return made;
  };
  return copy(registry) as Registry;
}
