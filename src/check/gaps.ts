import { type AnyText, type Gap, isGap, type Path, type Registry } from '../model/index.ts';
import type { Reported } from './demands.ts';
import { declarationsIn, valuesIn, without } from './walk.ts';

export interface OpenGap {
  path: Path;
  gap: Gap<AnyText>['gap'];
}

/** Every open question of a registry, in the order of its declarations. */
export function gapsIn(registry: Registry): OpenGap[] {
  const gaps: OpenGap[] = [];
  for (const { value, path } of declarationsIn(registry)) {
    for (const part of valuesIn(value, path)) {
      if (isGap<AnyText>(part.value)) gaps.push({ path: part.path, gap: part.value.gap });
    }
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
