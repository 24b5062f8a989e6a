import { describe, expect, test } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { recipientsOf } from '../../../src/render/notice/recipient-uses.ts';
import {
  activitiesOf,
  activitiesSaid,
  recipientView,
} from '../../../src/render/notice/recipient-view.ts';
import { museum, plain, plainFacts, small } from './small.ts';

const view = (id: string) => {
  const context = museum();
  const one = recipientsOf(context).find(({ at }) => at.value.id === id);
  if (!one) throw new Error(id);
  return recipientView(one, true, context);
};

describe('a recipient', () => {
  test('with what it gets, when, where and whom it uses', () => {
    const seller = view('ticket-seller');
    expect([plain(seller.name), plain(seller.description), plain(seller.activities)]).toEqual([
      'Billets & Co',
      'sells tickets online',
      'For: Tickets and entries',
    ]);
    expect(plainFacts(seller.facts)).toEqual([
      'For example: web shop',
      'In which case: if you order online',
      'Data received: not your date of birth',
      'Countries: France and Switzerland',
      'Sub-processors: Mail Ltd (sends the tickets, United Kingdom)',
      'E-mail: privacy@billets.example',
      'Website: https://billets.example',
      'Privacy policy: https://billets.example/privacy',
    ]);
  });

  test('never with its contract', () => {
    expect(JSON.stringify(view('analytics'))).not.toContain('signed every year');
  });
});

describe('what it receives data for', () => {
  const context = small({ activities: Array.from({ length: 9 }, () => ({})) });
  const names = context.activities.map(({ name }) => name);

  test('some, all but a few, or everything, which goes without saying', () => {
    expect(plain(activitiesSaid(names.slice(0, 2), context))).toBe(
      'For: Activity 1 and Activity 2',
    );
    expect(plain(activitiesSaid(names.slice(0, 8), context))).toBe(
      'For everything except: Activity 9',
    );
    expect(activitiesSaid(names, context)).toBeUndefined();
  });

  test('each activity once', () => {
    const uses = [0, 0, 1].map((index) => ({ activity: context.activities[index] }));
    expect(activitiesOf(uses as never)).toEqual([
      sourced('Activity 1', names[0]?.path ?? []),
      names[1],
    ]);
  });
});
