import type { Files } from '../harness.ts';

/** Acme's trackers: those of its website, the first with these fields, from line 3 on, one a line. */
export const trackers = (...fields: readonly string[]): Files => ({
  'trackers.ts': [
    "import { gap, tracker } from 'ropa';",
    "import { learningPlatform } from './recipients/learning-platform.ts';",
    'export const session = tracker({',
    ...fields.map((field) => `  ${field},`),
    '});',
    'export const statistics = tracker({',
    "  id: 'statistics', label: 'statistics cookie', category: 'essential', party: 'first',",
    "  purpose: 'Keep you logged in', lifetime: 'session', vendor: learningPlatform,",
    '});',
    '',
  ].join('\n'),
});

/** One that measures the audience, with these words and fields, on an exemption. */
export const exempt = (label: string, exemption: string, ...fields: readonly string[]): Files =>
  trackers(
    `id: 'session', label: '${label}', party: 'first', purpose: 'Count visits', lifetime: '6 months'`,
    "category: 'audience-measurement'",
    `consent: { exemption: '${exemption}' }`,
    ...fields,
  );

/** One that is declared essential, with these fields. */
export const essential = (purpose: string, ...fields: readonly string[]): Files =>
  trackers(
    `id: 'session', label: 'Gatekeeper', category: 'essential', lifetime: '1 day'`,
    `purpose: '${purpose}'`,
    ...fields,
  );
