import {
  COLLECTIONS,
  type Declared,
  KINDS,
  type Kind,
  LANGUAGES,
  type Language,
  type Registry,
} from '../model/index.ts';
import type { Reported } from './demands.ts';
import type { ReportedPlace } from './related.ts';

/** A declaration as it was read. */
export interface Declaration {
  kind: Kind;
  value: Readonly<Record<string, unknown>>;
  file: string;
}

export interface Assembled {
  /** What the valid declarations say; nothing if there is no valid organisation. */
  registry: Registry | undefined;
  /** What the schemas refuse, and what is wrong with the declarations as a whole. */
  reported: Reported[];
  /** The languages in which its texts have to be. */
  languages: readonly Language[];
  /** Kinds of which a declaration is left out of the registry. */
  leftOut: ReadonlySet<Kind>;
}

/** The languages that the organisation names; those of the texts where it names none that we know. */
export function languagesOf(declarations: readonly Declaration[]): readonly Language[] {
  const named = declarations.find(({ kind }) => kind === 'organisation')?.value.languages;
  const known = Array.isArray(named) ? LANGUAGES.filter((one) => named.includes(one)) : [];
  if (known.length > 0) return known;
  const written = LANGUAGES.filter((one) => declarations.some(({ value }) => speaks(value, one)));
  return written.length > 0 ? written : ['en'];
}

/** Whether a declaration has a text for a language among its own fields: `{ en: '…', fr: '…' }`. */
const speaks = (declaration: Declaration['value'], language: Language) =>
  Object.values(declaration).some(
    (field) => typeof field === 'object' && field !== null && Object.hasOwn(field, language),
  );

/**
 * Puts the declarations together of which nothing was `refused` by their schemas. What refers to one of
 * the others is left out as well: it is judged once what it uses is valid.
 */
export function assemble(
  folder: string,
  declarations: readonly Declaration[],
  refused: readonly Reported[],
): Assembled {
  const organisations = declarations.filter(({ kind }) => kind === 'organisation');
  const languages = languagesOf(declarations);
  const invalid = new Set(refused.flatMap(({ declaration = [] }) => declaration));
  const reported = [...refused, ...duplicates(declarations), ...identity(folder, organisations)];

  const usable =
    invalid.size === 0 ? declarations : declarations.filter(({ value }) => !uses(value, invalid));
  const kept = new Set(usable);
  const leftOut = new Set(declarations.filter((one) => !kept.has(one)).map(({ kind }) => kind));
  const organisation = usable.find(({ kind }) => kind === 'organisation');
  const registry = organisation && toRegistry(organisation, usable);
  return { registry, reported, languages, leftOut };
}

/** Whether a value is, or refers to, one of these. */
function uses(value: unknown, these: ReadonlySet<object>, seen = new Set<object>()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return these.has(value) || Object.values(value).some((part) => uses(part, these, seen));
}

function toRegistry(organisation: Declaration, usable: readonly Declaration[]): Registry {
  const registry: Record<string, unknown> = { organisation: organisation.value };
  for (const kind of KINDS) {
    if (kind === 'organisation') continue;
    registry[COLLECTIONS[kind]] = usable
      .filter((declaration) => declaration.kind === kind)
      .map(({ value }) => value as unknown as Declared<typeof kind>)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return registry as unknown as Registry;
}

function duplicates(declarations: readonly Declaration[]): Reported[] {
  const first = new Map<string, object>();
  const found: Reported[] = [];
  for (const { kind, value } of declarations) {
    if (kind === 'organisation' || typeof value.id !== 'string') continue;
    const key = `${COLLECTIONS[kind]}.${value.id}`;
    const other = first.get(key);
    if (other) {
      const path = [COLLECTIONS[kind], value.id, 'id'];
      const data = { id: value.id };
      const one = { rule: 'integrity/duplicate-id', message: 'twice', data, path };
      const related: ReportedPlace[] = [
        { path, part: 'value', message: 'other', data, declaration: other },
      ];
      found.push({ ...one, part: 'value', declaration: value, related });
    } else first.set(key, value);
  }
  return found;
}

function identity(folder: string, organisations: readonly Declaration[]): Reported[] {
  const report = (message: string, data: Record<string, string>): Reported[] => [
    { rule: 'registry/organisation', message, data, path: ['organisation', 'id'], part: 'value' },
  ];
  const [first, second] = organisations;
  if (!first) return report('none', { folder });
  if (second) return report('several', { folder });
  if (first.value.id !== folder) return report('folder', { id: String(first.value.id), folder });
  return [];
}
