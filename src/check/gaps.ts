import { type AnyText, type Gap, isGap, type Path, type Registry } from '../model/index.ts';
import type { Reported } from './demands.ts';
import { declarationsIn, valuesIn } from './walk.ts';

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

/** A finding for each open question. */
export const gapFindings = (registry: Registry): Reported[] =>
  gapsIn(registry).map(({ path, gap }) => ({
    rule: 'gaps/open',
    message: gap.stated === undefined ? 'open' : 'stated',
    data: { question: gap.question, ...(gap.stated === undefined ? {} : { stated: gap.stated }) },
    path,
    part: 'value',
  }));
