import { describe, expect, test } from 'vitest';
import { channelsFor, exercise } from '../../../src/render/notice/exercise.ts';
import { museum, plain, plainFacts, small, staff } from './small.ts';

const requests = (more: object) =>
  small({ organisation: { requests: { channels: { gap: { question: '?' } }, ...more } } });

describe('how rights are used', () => {
  test('each channel with what it is for and who may use it', () => {
    const channels = exercise(museum())?.channels ?? [];
    expect(
      channels.map(({ purpose, who, facts }) => [plain(purpose), plain(who), ...plainFacts(facts)]),
    ).toEqual([
      ['access and erasure', '', 'E-mail: rights@lumen.example'],
      ['for members, in their account', 'members', 'Contact form: https://lumen.example/account'],
    ]);
  });

  test('not the channels of others', () => {
    const channels = [{ dataSubjects: [staff], contact: { email: 'a@b.example' } }];
    expect(channelsFor(requests({ channels }))).toEqual([]);
  });

  test.each([
    [
      'reasonable-doubt',
      'We check your identity only where we have reasonable doubts about it. A code.',
    ],
    ['some-requests', 'For some requests, we check your identity. A code.'],
    ['always', 'For every request, we check your identity. A code.'],
  ])('identity: %s', (when, expected) => {
    expect(
      plain(exercise(requests({ identityCheck: { when, means: 'a code' } }))?.identityCheck),
    ).toBe(expected);
  });

  test('the time limit, and how it may be longer', () => {
    const answer = { within: '1 month', remarks: 'from receipt' };
    expect(plain(exercise(requests({ answer }))?.answer)).toBe(
      'We answer within 1\u00a0month, from receipt.',
    );
  });

  test('nothing where nothing is known', () => {
    expect(exercise(requests({}))).toBeUndefined();
    const stated = { gap: { question: '?', stated: 'by letter' } };
    expect(exercise(requests({ channels: stated }))).toMatchObject({
      stated: { text: 'by letter' },
    });
  });
});
