import { expect, it } from 'vitest';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'recipients/own-purpose-provider';
const files = (recipient: string, tracker = ''): Files => ({
  'recipients/learning-platform.ts': `import { recipient } from 'ropa';
export const learningPlatform = recipient({
  id: 'learning-platform',
  locations: [{ country: 'IE' }],
  ${recipient}
});
`,
  ...(tracker && {
    'trackers.ts': `import { tracker } from 'ropa';
import { learningPlatform } from './recipients/learning-platform.ts';
export const session = tracker({
  id: 'session', label: 'log-in', category: 'essential', party: 'first', purpose: 'Log in', lifetime: 'session',
});
export const statistics = tracker({
  id: 'statistics', label: 'statistics', purpose: 'Count', lifetime: '6 months',
  consent: { collection: 'A banner asks.', withdrawal: 'The link “Cookies”.' },
  ${tracker}
});
`,
  }),
});
const CONTRACT = "contract: { signed: '2025-01-15' },";
const processor = (more: string, tracker?: string) =>
  saidBy(RULE, files(`kind: 'processor', ${CONTRACT}\n  ${more}`, tracker));
const OURS = "name: 'Example Ltd', description: 'hosts our site',";

it('finds a processor that provides trackers of advertising or of a social network', () => {
  expect([
    ...processor(OURS, "category: 'advertising', party: 'third', vendor: learningPlatform,"),
    ...processor(OURS, "category: 'social-network', party: 'third', vendor: learningPlatform,"),
  ]).toEqual([
    'recipients/learning-platform.ts:5:9 “Example Ltd” is declared as a processor, and its tracker “statistics” serves advertising or a social network: it uses what it learns for itself.',
    'recipients/learning-platform.ts:5:9 “Example Ltd” is declared as a processor, and its tracker “statistics” serves advertising or a social network: it uses what it learns for itself.',
  ]);
});

it('finds one that is known, or said, to use data for itself', () => {
  expect([
    ...processor("name: 'Facebook', description: 'shows our pages',"),
    ...processor("description: 'counts visits, and uses the data for its own purposes',"),
    ...processor("description: 'counts visits', limits: 'It may combine them with other data.',"),
  ]).toEqual([
    'recipients/learning-platform.ts:5:9 “Facebook” is declared as a processor, and is known to use what it learns for itself.',
    'recipients/learning-platform.ts:6:16 “counts visits, and uses the data for its own purposes” is declared as a processor, and is said to use data for itself: “own purposes”.',
    'recipients/learning-platform.ts:6:41 “counts visits” is declared as a processor, and is said to use data for itself: “combine them with other data”.',
  ]);
});

it('finds a tracker of advertising that nobody provides', () => {
  expect(
    saidBy(
      RULE,
      files(`kind: 'processor', ${CONTRACT} ${OURS}`, "category: 'advertising', party: 'third',"),
    ),
  ).toEqual([
    'trackers.ts:6:35 Somebody else reads the tracker “statistics”, which serves advertising or a social network, and nothing says who that is.',
  ]);
});

it('asks nobody for the provider of the site itself, nor while a recipient is left out', () => {
  const declared = `kind: 'processor', ${CONTRACT} ${OURS}`;
  const third = "category: 'advertising', party: 'third',";
  const left = "import { recipient } from 'ropa';\nexport default recipient({ id: 'left' });\n";
  expect(saidBy(RULE, { ...files(declared, third), 'left.ts': left })).toEqual([]);
  expect(saidBy(RULE, files(declared, third.replace('third', 'first')))).toEqual([]);
});

it('is silent for a processor on instructions, and for those declared as controllers', () => {
  expect(processor(OURS)).toEqual([]);
  expect(
    processor(OURS, "category: 'audience-measurement', party: 'third', vendor: learningPlatform,"),
  ).toEqual([]);
  expect(
    processor(OURS, "category: 'advertising', party: 'first', vendor: learningPlatform,"),
  ).toEqual([]);
  expect(
    processor("description: 'counts visits; it may not use the data for its own purposes',"),
  ).toEqual([]);
  for (const kind of ["'controller'", "'joint-controller', arrangement: 'It answers.'"]) {
    const declared = files(
      `kind: ${kind}, name: 'Facebook', description: 'social network',`,
      "category: 'advertising', party: 'third', vendor: learningPlatform,",
    );
    expect(saidBy(RULE, declared)).toEqual([]);
  }
});
