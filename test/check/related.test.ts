import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../src/check/index.ts';

const place = { file: 'a.ts', line: 2, column: 5, endLine: 2, endColumn: 9 };
const path = ['activities', 'pay', 'retention'];

describe('relatedTo', () => {
  it('locates each path, and keeps what is said of it', () => {
    const asked: unknown[] = [];
    const locate = (...what: unknown[]) => {
      asked.push(what);
      return place;
    };
    const declaration = {};
    const places = [
      { path, part: 'key' as const },
      { path, part: 'value' as const, message: 'other', data: { id: 'pay' }, declaration },
      { path, part: 'value' as const, message: 'other' },
    ];
    expect(relatedTo(places, locate)).toEqual({
      related: [
        place,
        { ...place, message: 'other', data: { id: 'pay' } },
        { ...place, message: 'other', data: {} },
      ],
    });
    expect(asked).toEqual([
      [path, 'key', undefined],
      [path, 'value', declaration],
      [path, 'value', undefined],
    ]);
  });

  it('leaves out what cannot be found, and says nothing where nothing is left', () => {
    expect(relatedTo([{ path, part: 'value' }], () => undefined)).toEqual({});
    expect(relatedTo(undefined, () => place)).toEqual({});
  });
});
