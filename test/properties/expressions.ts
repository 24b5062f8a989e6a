import fc from 'fast-check';
import type { z } from 'zod';
import { COUNTRIES } from '../../src/law/index.ts';
import type { Kind } from '../../src/model/index.ts';
import { ruleId } from '../../src/model/schemas/acknowledgement.ts';
import * as primitives from '../../src/model/schemas/primitives.ts';
import { RULES } from '../../src/rules/index.ts';
import { oddWords, quoted, words } from './words.ts';
import { wrong } from './wrong.ts';

/** Stands for a declaration of a kind, until it is known which there are. */
export const referenceTo = (kind: Kind, which: number) => `\ue000${kind}:${which}\ue001`;

/** Code for the values of a schema; fields of it that are given as code are not written otherwise. */
export type Writer = (schema: z.ZodType, given?: Fields) => fc.Arbitrary<string>;
type Fields = Readonly<Record<string, string>>;

const IDS = ['send', 'bill', 'answer', 'a', 'constructor'];
const one = (...values: readonly string[]) => quoted(fc.constantFrom(...values));
const PRIMITIVES = new Map<unknown, fc.Arbitrary<string>>([
  [primitives.id, one(...IDS)],
  [primitives.day, one('2024-02-29', '2025-01-15', '2026-11-22', '2027-12-31')],
  [primitives.name, quoted(words)],
  [primitives.url, one('https://acme.example', 'http://é.example/a?b#c')],
  [primitives.email, one('privacy@acme.example', 'd.p.o+x@acme.example')],
  [primitives.country, one('FR', 'FR', 'DE', 'GB', 'CH', 'US', 'JP', 'CA', 'IN', ...COUNTRIES)],
  [primitives.period, one('3 years', '13 months', '30 days', '1 week', '6 months', '99 years')],
  [ruleId, one(...RULES.map(({ id }) => id))],
]);

/** The parts of schemas that say what values are like. */
interface Definition {
  type: string;
  shape: Readonly<Record<string, z.ZodType>>;
  element: z.ZodType;
  innerType: z.ZodType;
  options: readonly z.ZodType[];
  entries: Readonly<Record<string, string>>;
  values: readonly unknown[];
  error?: (issue: object) => unknown;
}

/**
 * Writes code that a schema takes: its own shape is the grammar, so that a new field is written as
 * soon as it is in the model. In one of `rarity` places stands something that it does not take, if
 * that is more than nought.
 */
export function writer(rarity: number): Writer {
  const known = new Map<z.ZodType, fc.Arbitrary<string>>();
  const write: Writer = (schema, given) => {
    const code = (given ? undefined : known.get(schema)) ?? codeFor(schema, given);
    if (!given) known.set(schema, code);
    return code;
  };
  const codeFor = (schema: z.ZodType, given?: Fields): fc.Arbitrary<string> => {
    const { def } = schema as unknown as { def: Definition };
    if (def.type === 'optional') return write(def.innerType);
    const right = PRIMITIVES.get(schema) ?? codeOf(def, given);
    if (rarity === 0) return right;
    const spoilt = schema === primitives.name ? fc.oneof(wrong, quoted(oddWords)) : wrong;
    return fc.oneof({ weight: rarity, arbitrary: right }, { weight: 1, arbitrary: spoilt });
  };
  const codeOf = (def: Definition, given?: Fields): fc.Arbitrary<string> => {
    if (def.type === 'object') return fieldsOf(def.shape, write, rarity, given);
    if (def.type === 'array') return entriesOf(write(def.element));
    // What stands first is the fact, what comes after it a gap.
    if (def.type === 'union') {
      const all = def.options.map((option) => write(option, given));
      return fc.oneof(...all.map((arbitrary, at) => ({ weight: at === 0 ? 2 : 1, arbitrary })));
    }
    if (def.type === 'enum') return one(...Object.values(def.entries));
    if (def.type === 'literal') {
      return fc.constantFrom(...def.values.map((value) => JSON.stringify(value)));
    }
    if (def.type === 'boolean') return fc.constantFrom('true', 'false');
    if (def.type === 'number') return fc.constantFrom('15', '13', '16');
    if (def.type === 'string') return one('EUR', 'USD');
    const [, kind] = /^reference:(\w+)$/.exec(String(def.error?.({}))) ?? [];
    if (!kind) throw new Error(`There is no code for a schema of type ${def.type}.`);
    return fc.nat(9).map((which) => referenceTo(kind as Kind, which));
  };
  return write;
}

const entriesOf = (entry: fc.Arbitrary<string>) =>
  fc.array(entry, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(', ')}]`);

const isOptional = (schema: z.ZodType) =>
  (schema as unknown as { def: Definition }).def.type === 'optional';

const SPACES = [' ', '\n', '\n', ' // é\n', ' /* 😀 */ ', '\r\n', '\u2028'];

/** Fields under their names or, by a slip of the hand, under another; some are left out. */
function fieldsOf(
  shape: Definition['shape'],
  write: Writer,
  rarity: number,
  given: Fields = {},
): fc.Arbitrary<string> {
  const mistake = rarity === 0 ? 0 : 1;
  const fields = Object.entries(shape).map(([name, schema]) => {
    const code = given[name];
    if (code !== undefined) return fc.constant(`${name}: ${code},`);
    const field = write(schema).map((value) => `${name}: ${value},`);
    const some = fc.oneof(
      { weight: Math.max(rarity, 1), arbitrary: field },
      { weight: mistake, arbitrary: fc.constant('') },
      { weight: mistake, arbitrary: field.map((text) => `x${text}`) },
    );
    return isOptional(schema) ? fc.oneof(fc.constant(''), fc.constant(''), some) : some;
  });
  const space = fc.constantFrom(...SPACES);
  return fc
    .tuple(fc.tuple(...fields), space)
    .map(([all, between]) => ['{', ...all.filter(Boolean), '}'].join(between));
}
