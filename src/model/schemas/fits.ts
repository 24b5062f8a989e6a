import type * as z from 'zod';
import { once } from '../once.ts';

type Fits = (value: unknown) => boolean;

/**
 * Whether a schema takes a value. Says the same as zod does, several times as fast, and does not say
 * what is wrong: of an alternative that is not meant, zod makes a list of mistakes first. Goes by zod's
 * own definition of the schema; what has no parts, or is of another sort than ours, zod itself looks at.
 */
export const fits = (schema: z.ZodType, value: unknown): boolean => fitting(schema)(value);

const fitting = once((schema: z.core.$ZodType): Fits => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional': {
      const inner = fitting(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'array': {
      const least = leastOf(def.checks);
      if (least === undefined) break;
      const element = fitting(def.element);
      return (value) => Array.isArray(value) && value.length >= least && value.every(element);
    }
    case 'object':
      if (def.checks?.length || def.catchall?._zod.def.type !== 'never') break;
      return record(def.shape);
    case 'union':
      if (def.checks?.length) break;
      if ('discriminator' in def) return variant(String(def.discriminator), def.options);
      return oneOf(def.options);
    case 'string':
      if (def.coerce || 'format' in def || !def.checks?.every(isPredicate)) break;
      return all(def.checks.map(({ _zod }) => _zod.def.fn));
    case 'custom':
      if (def.checks?.length) break;
      return (value) => def.fn(value) === true;
    case 'enum':
    case 'literal':
      if (def.checks?.length) break;
      return (value) => schema._zod.values?.has(value as string) === true;
  }
  return (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return !(result instanceof Promise) && result.issues.length === 0;
  };
});

/** A condition that was added to a schema as a function. */
const isPredicate = (check: z.core.$ZodCheck<never>): check is z.core.$ZodCustom =>
  (check._zod.def as Partial<z.core.$ZodCustomDef>).type === 'custom';

const all =
  (conditions: readonly ((value: unknown) => unknown)[]): Fits =>
  (value) =>
    typeof value === 'string' && conditions.every((holds) => holds(value) === true);

/** How many entries a list has at least; nothing if more than that is asked of it. */
function leastOf(checks: readonly z.core.$ZodCheck<never>[] = []): number | undefined {
  let least = 0;
  for (const { _zod } of checks) {
    const def = _zod.def as Partial<z.core.$ZodCheckMinLengthDef>;
    if (def.check !== 'min_length' || def.minimum === undefined) return undefined;
    least = Math.max(least, def.minimum);
  }
  return least;
}

function record(shape: z.core.$ZodLooseShape): Fits {
  const names = new Set(Object.keys(shape));
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, fit: fitting(schema) }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    for (const name in given) if (!names.has(name)) return false;
    return fields.every(({ name, fit }) => fit(given[name]));
  };
}

function oneOf(options: readonly z.core.$ZodType[]): Fits {
  const alternatives = options.map(fitting);
  return (value) => alternatives.some((alternative) => alternative(value));
}

/** Many places and bases are never named. */
function lazily(schema: z.core.$ZodType): Fits {
  let fit: Fits | undefined;
  return (value) => {
    fit ??= fitting(schema);
    return fit(value);
  };
}

function variant(discriminator: string, options: readonly z.core.$ZodType[]): Fits {
  const known = new Map<unknown, Fits>();
  for (const option of options) {
    for (const value of option._zod.propValues?.[discriminator] ?? []) {
      known.set(value, lazily(option));
    }
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const chosen = known.get((value as Record<string, unknown>)[discriminator]);
    return chosen?.(value) === true;
  };
}
