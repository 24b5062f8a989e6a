import { expect, test } from 'vitest';
import { trackers } from '../../../../src/render/notice/sections/trackers.ts';
import { museumSection } from '../lumen.ts';
import { museum, plain, small } from '../small.ts';

test('one table, the strictly necessary first, then the choices', () => {
  const text = museumSection('trackers');
  expect(text).toContain('| Tracker | Category | What it is for | Lifetime | Provider |');
  expect(text).toContain(
    '| **Metrix**<br>Names: \\_mx, \\_mx\\_\\* | Audience measurement | Counts visits.<br>Data recorded: pages seen and time spent. | 13 months | Metrix Inc. (third party, [its policy](https://metrix.example/privacy)) |',
  );
  expect(text).toContain(
    '| **Shopping cart**<br>Names: cart\\_id<br>Domain: lumen.example | Strictly necessary | Keeps your tickets while you order. Without it, the order is lost. | Until the end of the session | Our site |',
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

test('nothing where there are none', () => {
  expect(trackers(small({}))).toBeUndefined();
});
