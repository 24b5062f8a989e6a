import type { Language } from '../../model/index.ts';
import { labelsFor } from '../labels/index.ts';
import type { CoverageState } from '../labels/register.ts';
import type { CoverageCount } from './coverage-counts.ts';

/** How much of what applies is established, in words and as a bar of a hundred parts. */
export interface Share {
  /** `8 of 12`, or that nothing applies. */
  readonly text: string;
  /** Nothing that applies is left to establish. */
  readonly complete: boolean;
  readonly applies: boolean;
  readonly bar: readonly {
    readonly kind: 'done' | 'part' | 'open';
    readonly x: number;
    readonly width: number;
  }[];
}

/** What the colours of a bar stand for; what does not apply has no part in it. */
const KINDS = {
  done: ['established', 'none'],
  part: ['partly'],
  open: ['open', 'missing'],
} as const satisfies Readonly<Record<string, readonly CoverageState[]>>;

type Kind = keyof typeof KINDS;

/** The share of what several counts have established. */
export function shareOf(
  counts: readonly Pick<CoverageCount, 'states'>[],
  language: Language,
): Share {
  const { register } = labelsFor(language);
  const sum = (kind: Kind) =>
    counts.reduce(
      (all, { states }) =>
        all + KINDS[kind].reduce((found, state) => found + (states[state] ?? 0), 0),
      0,
    );
  const found = { done: sum('done'), part: sum('part'), open: sum('open') };
  const all = found.done + found.part + found.open;
  let x = 0;
  const bar = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const width = all === 0 ? 0 : (found[kind] * 100) / all;
    const piece = { kind, x: rounded(x), width: rounded(width) };
    x += width;
    return width > 0 ? [piece] : [];
  });
  return {
    text: all === 0 ? register.coverage.notApplicable : register.portal.share(found.done, all),
    complete: found.done === all,
    applies: all > 0,
    bar,
  };
}

const rounded = (number: number) => Math.round(number * 10) / 10;
