import { expect, test } from 'vitest';
import { jointControllers } from '../../../src/render/notice/joint-controllers.ts';
import { museum, plain, plainFacts, small } from './small.ts';

test('the others, and the main points of the arrangement', () => {
  const [joint, ...more] = jointControllers(museum());
  expect(more).toEqual([]);
  expect(plain(joint?.activities)).toBe('Shared exhibitions');
  expect(joint?.parties.map(({ name, facts }) => [plain(name), ...plainFacts(facts)])).toEqual([
    ['Museum Noord', 'Address: Kaai 9, 1000 Brussel, Belgium', 'E-mail: privacy@noord.example'],
  ]);
  expect(joint).toMatchObject({
    essence: { text: 'Each answers for its visitors.' },
    contactPoint: { text: 'our officer' },
    link: { href: 'https://lumen.example/arrangement' },
  });
});

test('once for the activities where all is the same, and what is stated while it is open', () => {
  const arrangement = { gap: { question: '?', stated: 'to be published' } };
  const joint = { role: 'joint-controller', jointControllers: [{ name: 'Other' }], arrangement };
  const views = jointControllers(small({ activities: [joint, joint, {}] }));
  expect(views.map(({ activities }) => plain(activities))).toEqual(['Activity 1 and Activity 2']);
  expect(views[0]).toMatchObject({ essence: { text: 'to be published' }, contactPoint: undefined });
});
