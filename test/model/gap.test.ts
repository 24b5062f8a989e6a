import { describe, expect, it } from 'vitest';
import { isGap, known } from '../../src/model/index.ts';

describe('isGap', () => {
  it('knows what gap() gives', () => {
    expect(isGap({ gap: { question: 'Which?' } })).toBe(true);
  });

  it.each([undefined, null, 'gap', [], {}, { question: 'Which?' }, Object.create({ gap: 1 })])(
    'does not take %j for one',
    (value) => {
      expect(isGap(value)).toBe(false);
    },
  );
});

describe('known', () => {
  it('gives a fact unless it is open', () => {
    expect([known('FR'), known(undefined), known({ gap: { question: '?' } })]).toEqual([
      ...['FR', undefined, undefined],
    ]);
  });
});
