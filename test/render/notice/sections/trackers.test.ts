import { expect, test } from 'vitest';
import { markAs } from '../../../../src/model/index.ts';
import { trackers } from '../../../../src/render/notice/sections/trackers.ts';
import { museumSection } from '../lumen.ts';
import { museum, plain, small } from '../small.ts';

test('one table, the strictly necessary first, then the choices', () => {
  const text = museumSection('trackers');
  expect(text).toContain('| Tracker | Category | What it is for | Lifetime | Provider |');
  expect(text).toContain(
    '| **Metrix**<br>Names: \\_mx, \\_mx\\_\\* | Audience measurement<br>Optional | Counts visits.<br>Data recorded: pages seen and time spent. | 13 months | Metrix Inc. (third-party tracker, [its policy](https://metrix.example/privacy)) |',
  );
  expect(text).toContain(
    '| **Shopping cart**<br>Name: cart\\_id<br>Domain: lumen.example | Strictly necessary | Keeps your tickets while you order. Without it, the order is lost. | Until the end of the session | Our site |',
  );
  expect(text).toContain('**Visit counter**\n\nExempt: anonymous figures only.');
  expect(text).toContain('- **How long your choice is kept**: 6 months.');
  expect(trackers(museum())?.rows.map(({ label }) => plain(label))).toEqual([
    'shopping cart',
    'visit counter',
    'Metrix',
    'video player',
  ]);
});

test('who provides a tracker of our own site, and what explains one without a provider', () => {
  const vendor = markAs('recipient', { id: 'chat', kind: 'processor', name: 'Chat Inc.' });
  const facts = { label: 'a', category: 'essential', party: 'first', purpose: 'p' };
  const policy = 'https://chat.example/cookies';
  const one = markAs('tracker', { ...facts, id: 'one', lifetime: 'session', vendor, policy });
  const two = markAs('tracker', { ...facts, id: 'two', lifetime: 'session', policy });
  const view = trackers(small({ activities: [{ trackers: [one, two] }] }));
  expect(view?.rows.map(({ party, policy: link }) => [plain(party), plain(link)])).toEqual([
    ['set by our site', 'its policy'],
    ['our site', 'explanations'],
  ]);
});

test('lifetimes that are not known are said to be so, not left out', () => {
  const facts = { label: 'a', category: 'essential', party: 'first', purpose: 'p' };
  const one = markAs('tracker', { ...facts, id: 'one', lifetime: { gap: { question: '?' } } });
  const two = markAs('tracker', { ...facts, id: 'two', lifetime: 'session' });
  const three = markAs('tracker', { ...one, id: 'three' });
  const view = (...these: object[]) => trackers(small({ activities: [{ trackers: these }] }));
  expect(plain(view(one)?.open)).toBe('The lifetime of this tracker is not yet stated.');
  expect(plain(view(one, three)?.open)).toContain('these trackers');
  expect(view(one, two)).toMatchObject({ open: undefined, columns: { lifetime: true } });
});

test('nothing where there are none', () => {
  expect(trackers(small({}))).toBeUndefined();
});
