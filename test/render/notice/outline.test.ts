import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/render/notice/outline.ts';
import { museum, small } from './small.ts';

const ids = (context: ReturnType<typeof small>) => outline(context).map(({ id }) => id);
const block = (id: string, after?: string) => ({
  id,
  heading: id,
  text: id,
  ...(after ? { after } : {}),
});

describe('the sections of a notice', () => {
  test('stand in the order of Art. 13 and 14, blocks after those that they name', () => {
    expect(ids(museum())).toEqual([
      ...['summary', 'principles', 'controller', 'purposes', 'data', 'sources', 'recipients'],
      ...['transfers', 'retention', 'rights', 'automated-decisions', 'communications', 'trackers'],
      ...['after-cookies', 'security', 'minors', 'changes'],
    ]);
  });

  test('are those that the notice names, and have something to say', () => {
    expect(ids(museum('en', 'applicants'))).toEqual([
      ...['summary', 'controller', 'purposes', 'retention', 'rights', 'no-cookies'],
    ]);
    expect(ids(small({}))).toEqual(['summary', 'controller', 'purposes', 'rights']);
  });

  test('a block never takes the id of another section', () => {
    const blocks = [block('summary'), block('rights', 'rights'), block('trackers', 'trackers')];
    expect(ids(small({ notice: { blocks } }))).toEqual([
      ...['summary', 'own-summary', 'controller', 'purposes', 'rights', 'own-rights'],
      'trackers',
    ]);
  });

  test('only a privacy notice has a summary', () => {
    expect(ids(small({ notice: { kind: 'legal', sections: ['controller'] } }))).toEqual([
      'controller',
    ]);
  });
});
