import { expect, it } from 'vitest';
import { BROWSER_SETTINGS } from '../../../src/rules/eprivacy/browser-settings.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'eprivacy/consent-before-trackers';

const trackers = (consent: string, category = 'audience-measurement'): Files => ({
  'trackers.ts': `import { gap, tracker } from 'ropa';
export const session = tracker({
  id: 'session', label: 'session cookie', category: 'essential', party: 'first', purpose: 'Log in', lifetime: 'session',
});
export const statistics = tracker({
  id: 'statistics', label: 'statistics cookie', party: 'first', purpose: 'Count', lifetime: '6 months',
  category: '${category}',
  ${consent}
});
`,
});
const found = (consent: string, category?: string) => saidBy(RULE, trackers(consent, category));
const WITHDRAWAL = "withdrawal: 'The link “Cookies”.'";

it('asks how people agree, refuse and withdraw', () => {
  expect([
    ...found(''),
    ...found("consent: 'by using the site'"),
    ...found(`consent: { ${WITHDRAWAL} }`),
    ...found("consent: { collection: 'A banner asks.' }"),
    ...found("consent: { exemption: '' }"),
  ]).toEqual([
    'trackers.ts:5:35 The tracker “statistics cookie” is not essential, and nothing says how people agree before it is set.',
    'trackers.ts:8:12 The tracker “statistics cookie” is not essential, and nothing says how people agree before it is set.',
    'trackers.ts:8:12 The tracker “statistics cookie” is not essential, and nothing says how people agree before it is set.',
    'trackers.ts:8:12 Nothing says how to refuse the tracker “statistics cookie”, or to withdraw consent to it.',
    'trackers.ts:8:25 Nothing says why the tracker “statistics cookie” needs no consent.',
  ]);
});

it('does not take the settings of a browser for consent', () => {
  expect([
    ...found(`consent: { collection: 'Change your Browser Settings.', ${WITHDRAWAL} }`),
    ...found(`consent: { collection: 'Selon les réglages de votre navigateur.', ${WITHDRAWAL} }`),
  ]).toEqual([
    'trackers.ts:8:26 The settings of a browser are not consent to the tracker “statistics cookie”.',
    'trackers.ts:8:26 The settings of a browser are not consent to the tracker “statistics cookie”.',
  ]);
});

it('lets no exemption cover advertising or social networks', () => {
  const exempt = "consent: { exemption: 'It is harmless.' }";
  expect([...found(exempt, 'advertising'), ...found(exempt, 'social-network')]).toEqual([
    'trackers.ts:8:25 The tracker “statistics cookie” serves advertising or a social network: no exemption covers it.',
    'trackers.ts:8:25 The tracker “statistics cookie” serves advertising or a social network: no exemption covers it.',
  ]);
  expect(found(exempt)).toEqual([]);
});

it('is silent with a choice beforehand, and where the choice is an open question', () => {
  expect(found(`consent: { collection: 'A banner asks first.', ${WITHDRAWAL} }`)).toEqual([]);
  expect(
    found("consent: gap({ question: 'Which choice?', stated: 'Use your browser settings.' })"),
  ).toEqual([]);
});

it.each(Object.entries(BROWSER_SETTINGS))(
  'lists phrases once, as texts are compared (%s)',
  (_, phrases) => {
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase).toBe(phrase.toLowerCase().replaceAll("'", '’'));
  },
);
