import { expect, test } from 'vitest';
import { jointControllers } from '../../../src/render/notice/joint-controllers.ts';
import { museumSection } from './lumen.ts';
import { museum, plain, plainFacts, small } from './small.ts';

test('the others by name or by class, and the main points of the arrangement', () => {
  const [joint, ...more] = jointControllers(museum());
  expect(more).toEqual([]);
  const [group] = joint?.groups ?? [];
  expect(plain(group?.activities)).toBe('“Shared exhibitions”');
  expect(group?.parties.map(({ name, facts }) => [plain(name), ...plainFacts(facts)])).toEqual([
    ['Museum Noord', 'Address: Kaai 9, 1000 Brussel, Belgium', 'E-mail: privacy@noord.example'],
    ['guest museums', 'Who they are: on the poster of each exhibition'],
  ]);
  expect(joint).toMatchObject({
    essence: { text: 'Each answers for its visitors.' },
    contactPoint: { text: 'our officer' },
    link: { href: 'https://lumen.example/arrangement' },
  });
  expect(museumSection('controller')).toContain('- **Guest museums**');
});

test('an arrangement once, with each circle of parties, and what is stated while it is open', () => {
  const arrangement = { gap: { question: '?', stated: 'to be published' } };
  const joint = { role: 'joint-controller', jointControllers: [{ name: 'Other' }], arrangement };
  const third = { ...joint, jointControllers: [{ name: 'Third' }] };
  const views = jointControllers(small({ activities: [joint, third, joint, {}] }));
  expect(views).toHaveLength(1);
  expect(
    views[0]?.groups.map(({ activities, parties }) => [
      plain(activities),
      ...parties.map(({ name }) => plain(name)),
    ]),
  ).toEqual([
    ['“Activity 1” and “Activity 3”', 'Other'],
    ['“Activity 2”', 'Third'],
  ]);
  expect(views[0]).toMatchObject({ stated: { text: 'to be published' }, essence: undefined });
});
