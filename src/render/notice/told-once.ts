import { gather } from '../core/gather.ts';
import type { Fact } from './fact.ts';

/** What is said of two bodies in the same words, once: under the second, from the places of both. */
export function toldOnce(
  first: readonly Fact[],
  second: readonly Fact[],
): { first: readonly Fact[]; second: readonly Fact[] } {
  const shared = gather([...first, ...second], (one) => one).filter(
    ({ items }) => first.some((one) => items.includes(one)) && items.some(isIn(second)),
  );
  const saidOf = (one: Fact) => shared.find(({ items }) => items.includes(one))?.said;
  return {
    first: first.filter((one) => !saidOf(one)),
    second: second.map((one) => saidOf(one) ?? one),
  };
}

const isIn =
  (facts: readonly Fact[]) =>
  (one: Fact): boolean =>
    facts.includes(one);
