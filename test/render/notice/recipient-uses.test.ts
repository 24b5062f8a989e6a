import { expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { RECIPIENT_KINDS, recipientsOf } from '../../../src/render/notice/recipient-uses.ts';
import { museum, small } from './small.ts';

const body = (id: string) => markAs('recipient', { id, kind: 'controller', description: id });

test('each recipient once, with every activity that names it', () => {
  const all = recipientsOf(museum());
  const desk = all.find(({ at }) => at.value.id === 'desk');
  expect(desk?.uses.map(({ activity }) => activity.at.value.id)).toEqual(['ticketing', 'cameras']);
  expect(new Set(all.map(({ at }) => at.value.id)).size).toBe(all.length);
});

test('providers of trackers and destinations of transfers receive data too', () => {
  const trackers = [markAs('tracker', { id: 't', vendor: body('vendor') })];
  const transfers = [{ destinations: 'abroad', recipients: [body('host')], protections: [] }];
  const context = small({ activities: [{ recipients: [body('named')], trackers, transfers }] });
  expect(recipientsOf(context).map(({ at }) => at.value.id)).toEqual(['named', 'vendor', 'host']);
});

test('what an activity says beside the reference goes with it', () => {
  const recipients = [{ recipient: body('one'), condition: 'if asked' }];
  const [one] = recipientsOf(small({ activities: [{ recipients }] }));
  expect(one?.uses[0]?.terms?.path).toEqual(['activities', 'a1', 'recipients', 0]);
});

test('every kind has its place', () => {
  expect(new Set(RECIPIENT_KINDS).size).toBe(7);
});
