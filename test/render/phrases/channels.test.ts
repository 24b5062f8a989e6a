import { expect, test } from 'vitest';
import { cursor } from '../../../src/render/core/cursor.ts';
import { labelsFor } from '../../../src/render/labels/index.ts';
import { channelsOf } from '../../../src/render/phrases/channels.ts';

test('one channel, or several, each at its own path', () => {
  const { communicationChannels } = labelsFor('en').terms;
  const of = (channel: string | readonly string[]) =>
    channelsOf(cursor({ channel } as never, ['communications', 'a']), communicationChannels).map(
      ({ text, path }) => [text, path.length],
    );
  expect(of('email')).toEqual([['by e-mail', 3]]);
  expect(of(['sms', 'social-media'])).toEqual([
    ['by text message', 4],
    ['on social media', 4],
  ]);
});
