import { describe, expect, test } from 'vitest';
import { rightName, rightsList } from '../../../src/render/notice/rights-list.ts';
import { museum, plain, small } from './small.ts';

const ids = (context: ReturnType<typeof small>) => rightsList(context).map(({ id }) => id);
const basis = (name: string) => ({ basis: name, withdrawal: 'w', interest: 'i', law: [] });
const with_ = (...bases: object[]) =>
  small({
    activities: bases.map((legalBasis) => ({ purposes: [{ id: 'p', purpose: 'p', legalBasis }] })),
  });
const open = { gap: { question: '?' } };

describe('the rights of those whom a notice informs', () => {
  test.each([
    [[basis('contract')], ['portability']],
    [[basis('legal-obligation')], []],
    [[basis('legitimate-interests')], ['objection']],
    [[basis('public-task')], ['objection']],
    [[basis('consent')], ['portability', 'withdraw-consent']],
    [[open], ['portability', 'objection']],
  ])('%j opens %j beside those that are always open', (bases, more) => {
    const always = ['access', 'rectification', 'erasure', 'restriction'];
    expect(ids(with_(...bases))).toEqual([...always, ...more, 'complaint']);
  });

  test('say for which purposes, where not for all', () => {
    const list = rightsList(with_(basis('contract'), basis('legal-obligation')));
    expect(list.map(({ id, purposes }) => [id, plain(purposes)])).toContainEqual([
      'portability',
      '“Activity 1”',
    ]);
    expect(list.find(({ id }) => id === 'access')?.purposes).toBeUndefined();
    expect(
      rightsList(with_(basis('contract'))).find(({ id }) => id === 'portability')?.purposes,
    ).toBeUndefined();
  });

  test('are fewer where the organisation tells of fewer, and more where it names more', () => {
    const rights = { rights: ['access', 'complaint'] };
    expect(ids(small({ activities: [{ rights }] }))).toEqual(['access', 'complaint']);
    const channels = [{ rights: ['portability'], contact: { email: 'a@b.example' } }];
    const context = small({ organisation: { requests: { channels } }, activities: [{ rights }] });
    expect(ids(context)).toEqual(['access', 'portability', 'complaint']);
  });

  test('include that to human intervention with automated decisions, and national ones at home', () => {
    const decisions = [
      { decision: 'd', logic: 'l', consequences: 'c', gateway: 'law', humanReview: 'h' },
    ];
    expect(ids(small({ activities: [{ automatedDecisions: decisions }] }))).toContain(
      'human-intervention',
    );
    expect(ids(small({ organisation: { country: 'FR' } }))).toContain('post-mortem-directives');
    expect(ids(small({ organisation: { country: 'BE' } }))).not.toContain('post-mortem-directives');
    const organisation = { country: 'FR' };
    const narrow = { rights: { rights: ['access'] } };
    expect(ids(small({ organisation, activities: [narrow] }))).not.toContain(
      'post-mortem-directives',
    );
    expect(ids(small({ organisation, activities: [narrow, {}] }))).toContain(
      'post-mortem-directives',
    );
    expect(ids(small({ organisation: { country: { gap: { question: '?' } } } }))).not.toContain(
      'post-mortem-directives',
    );
  });
});

test('a right is named from where the organisation names it', () => {
  const [name] = rightName('access', 'Right of access', museum()) as unknown as [{ path: unknown }];
  expect(name).toMatchObject({ text: 'Right of access' });
  expect(JSON.stringify(name)).toContain('["organisation","requests","channels",0,"rights",0]');
  expect(rightName('portability', 'Portability', museum())).toEqual(['Portability']);
});
