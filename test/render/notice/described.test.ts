import { expect, test } from 'vitest';
import { described } from '../../../src/render/notice/described.ts';
import { rights } from '../../../src/render/notice/sections/rights.ts';
import { plain, small } from './small.ts';

const open = { gap: { question: '?' } };
const purposes = [{ id: 'p', purpose: 'p', legalBasis: open }];
const named = { recipients: [], automatedDecisions: undefined };
const activities = [
  { purposes, data: { gap: { question: '?', stated: 'your name' } } },
  { purposes, ...named, data: open, recipients: open, retention: open },
];
const told = (sections: readonly string[] | undefined, of: readonly object[] = activities) =>
  described(small({ activities: of, notice: sections ? { sections } : {} })).activities.map(
    ({ name }) => name.text,
  );

test('a document without purposes is about the activities that another section tells of', () => {
  expect(told(['data', 'rights'])).toEqual(['Activity 1']);
  expect(told(['purposes', 'data'])).toEqual(['Activity 1', 'Activity 2']);
  expect(told(undefined)).toEqual(['Activity 1', 'Activity 2']);
  expect(told(['rights'])).toEqual(['Activity 1', 'Activity 2']);
});

test('its rights name no other activity', () => {
  const context = small({ activities, notice: { kind: 'policy', sections: ['data', 'rights'] } });
  const view = rights(context);
  expect(view.objection?.general.map(({ purposes: those }) => plain(those.words))).toEqual([
    '“Activity 1”',
  ]);
});
