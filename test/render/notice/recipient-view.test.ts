import { describe, expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
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
  return recipientView(one, context);
};

describe('a recipient', () => {
  test('with what it gets, when, where and whom it uses', () => {
    const seller = view('ticket-seller');
    expect([plain(seller.name), plain(seller.description)]).toEqual([
      'Billets & Co',
      'sells tickets online',
    ]);
    expect(plainFacts(seller.facts)).toEqual([
      'For example: web shop',
      'In which case: if you order online',
      'To what extent: not your date of birth',
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

describe('in which cases', () => {
  const recipient = (fields: object) =>
    markAs('recipient', { id: 'r', kind: 'internal', description: 'staff', ...fields });
  const facts = (fields: object, ...uses: readonly object[]) => {
    const one = recipient(fields);
    const activities = uses.map((use) => ({ recipients: [{ recipient: one, ...use }] }));
    const context = small({ activities });
    return recipientsOf(context).flatMap((found) =>
      plainFacts(recipientView(found, context).facts),
    );
  };

  test('are told under one label, each with its activity', () => {
    expect(facts({ condition: 'a' }, { condition: 'b' }, { condition: 'c' }, {})).toEqual([
      'In which case: a; b (“Activity 1”); c (“Activity 2”)',
    ]);
    const one = recipient({ condition: 'a' });
    const context = small({ activities: [{ recipients: [{ recipient: one, condition: 'b' }] }] });
    const views = recipientsOf(context).map((found) => recipientView(found, context));
    expect(views[0]?.facts[0]?.items?.map(plain)).toEqual(['a', 'b']);
  });

  test('a sentence needs no label', () => {
    expect(facts({ limits: 'We tell them the limits.' }, { limits: 'names' })).toEqual([
      'To what extent: names',
      'We tell them the limits.',
    ]);
  });
});

describe('what it receives data for', () => {
  const context = small({ activities: Array.from({ length: 9 }, () => ({})) });
  const names = context.activities.map(({ name }) => name);

  test('some, all but a few, or everything, which goes without saying', () => {
    expect(plain(activitiesSaid(names.slice(0, 2), context))).toBe(
      'For “Activity 1” and “Activity 2”:',
    );
    expect(plain(activitiesSaid(names.slice(0, 8), context))).toBe(
      'For everything except “Activity 9”:',
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
