import { enumerated, listedNames } from '../core/list.ts';
import { type Part, type Sourced, saidAt, textOf } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';

type Numbering = Pick<NoticeContext, 'activities' | 'labels' | 'language' | 'notice'>;

/** How many names a sentence bears, and how many signs they may have together. */
export const FEW = 3;
const SHORT = 100;

/**
 * Whether the activities of a notice are numbered: where they are many, and the section on purposes
 * shows which number is whose.
 */
export const isNumbered = ({ activities, notice }: Omit<Numbering, 'labels' | 'language'>) =>
  activities.length > FEW && (notice.value.sections?.includes('purposes') ?? true);

/** Whether a sentence is read more easily with the numbers of activities than with their names. */
export function areMany(names: readonly Sourced[]): boolean {
  const signs = names.reduce((sum, { text }) => sum + text.length, 0);
  return names.length > FEW || (names.length > 1 && signs > SHORT);
}

/** Activities by name within a sentence, else by number if many: `“a” and “b”`, `purposes 1 to 4`. */
export const activityNames = (names: readonly Sourced[], context: Numbering): readonly Part[] =>
  areMany(names) && isNumbered(context)
    ? byNumber(names, context.labels.purposes.these, context)
    : listedNames(names, context.language);

/** Activities in the margin of what is said of them: by number where they have one. */
export const activityPointers = (names: readonly Sourced[], context: Numbering): readonly Part[] =>
  isNumbered(context)
    ? byNumber(names, context.labels.purposes.numbered, context)
    : listedNames(names, context.language);

function byNumber(
  names: readonly Sourced[],
  say: (numbers: string, count: number) => string,
  { activities, labels, language }: Numbering,
): readonly Part[] {
  const all = activities.map(({ name }) => name.text);
  const numbers = names.map(({ text }) => all.indexOf(text) + 1).toSorted((a, b) => a - b);
  const runs = runsOf(numbers).flatMap(([first, last]) =>
    last - first < 2
      ? numbers.filter((one) => one === first || one === last).map(String)
      : [labels.purposes.range(first, last)],
  );
  return saidAt(
    say(textOf(enumerated(runs, language)), numbers.length),
    names.map(({ path }) => path),
  );
}

/** Numbers in a row as runs: `1, 2, 3, 7` as `[1, 3], [7, 7]`. */
function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
