import { expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import {
  consentedTrackers,
  trackerChoices,
  trackersOf,
} from '../../../src/render/notice/tracker-choices.ts';
import { museum, plain, small } from './small.ts';

test('trackers once, and those for which consent is asked', () => {
  expect(trackersOf(museum()).map(({ value }) => value.id)).toEqual([
    'session',
    'audience',
    'counter',
    'video',
  ]);
  expect(consentedTrackers(museum()).map(({ value }) => value.id)).toEqual(['audience']);
});

test('each choice with the trackers that it is for', () => {
  expect(
    trackerChoices(museum()).map(({ of, collection, exemption, stated }) => [
      plain(of),
      plain(collection),
      plain(exemption),
      plain(stated),
    ]),
  ).toEqual([
    ['Metrix', 'You accept on the banner.', '', ''],
    ['visit counter', '', 'Exempt: anonymous figures only.', ''],
    ['video player', '', '', 'You can refuse it in your browser.'],
  ]);
  expect(trackerChoices(museum())[0]).toMatchObject({
    withdrawal: { text: 'Use the link at the foot of each page.' },
    validity: { text: '6\u00a0months' },
  });
});

test('a choice for all trackers names none', () => {
  const tracker = (id: string) =>
    markAs('tracker', {
      id,
      label: id,
      party: 'first',
      category: 'advertising',
      purpose: 'p',
      lifetime: 'session',
      consent: { gap: { question: '?', stated: 'in the browser' } },
    });
  const context = small({ activities: [{ trackers: [tracker('a'), tracker('b')] }] });
  expect(trackerChoices(context)).toMatchObject([
    { of: undefined, stated: { text: 'in the browser' } },
  ]);
});
