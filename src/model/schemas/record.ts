import * as z from 'zod';
import type { AnyText, NonEmptyList } from '../index.ts';
import { once } from '../once.ts';

/** The schema of texts, handed to every other schema. */
export type TextSchema = z.ZodType<AnyText>;

/** A schema for every field; for one that may be left out, a schema that takes nothing as well. */
type Shape<R> = {
  [Field in keyof R]-?: object extends Pick<R, Field>
    ? z.ZodType<R[Field] | undefined>
    : z.ZodType<R[Field]>;
};

/**
 * An object with these fields and no others. A field without its schema does not compile. The issue
 * about an unknown field names the known ones, `fields:id,name`, so that the nearest can be offered.
 */
export const record = <R>(shape: Shape<R>): z.ZodType<R> =>
  z.strictObject(shape as z.core.$ZodLooseShape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `fields:${Object.keys(shape).join()}` : undefined,
  }) as unknown as z.ZodType<R>;

/**
 * One of several objects, told apart by the value of a field. The issue about an unknown value names
 * the known ones, `choice:consent,contract`.
 */
export const variants = <Options extends readonly z.ZodType[]>(
  discriminator: string,
  options: Options,
): z.ZodType<z.output<Options[number]>> => {
  const known = () =>
    options.flatMap((option) => [...(option._zod.propValues?.[discriminator] ?? [])]);
  return z.discriminatedUnion(discriminator, options as never, {
    error: (issue) => (issue.code === 'invalid_union' ? `choice:${known().join()}` : undefined),
  }) as never;
};

/** A list with at least one entry. */
export const list = <S>(entry: z.ZodType<S>): z.ZodType<NonEmptyList<S>> =>
  z.array(entry, { error: 'empty' }).min(1, { error: 'empty' }) as unknown as z.ZodType<
    NonEmptyList<S>
  >;

/** A field that may be left out. */
export const maybe = once((schema: z.ZodType) => schema.optional()) as <S>(
  schema: z.ZodType<S>,
) => z.ZodType<S | undefined>;

/** One of the values that either schema takes. */
export const either = <A, B>(a: z.ZodType<A>, b: z.ZodType<B>): z.ZodType<A | B> => z.union([a, b]);
