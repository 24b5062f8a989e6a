import type { Registry } from '../model/index.ts';
import { contentsOf, type OpenGap } from './contents.ts';
import type { Reported } from './demands.ts';
import { declarationsIn, without } from './walk.ts';

/** Every open question of a registry, in the order of its declarations. */
export function gapsIn(registry: Registry): OpenGap[] {
  const gaps: OpenGap[] = [];
  for (const { value } of declarationsIn(registry)) {
    for (const gap of contentsOf(value, registry).gaps) gaps.push(gap);
  }
  return gaps;
}

/** A finding for each open question; nothing of the declarations that are `judged` already. */
export const gapFindings = (
  registry: Registry,
  judged: ReadonlySet<object> = new Set(),
): Reported[] =>
  gapsIn(without(judged, registry)).map(({ path, gap }) => ({
    rule: 'gaps/open',
    message: gap.stated === undefined ? 'open' : 'stated',
    data: { question: gap.question, ...(gap.stated === undefined ? {} : { stated: gap.stated }) },
    path,
    part: 'value',
  }));
