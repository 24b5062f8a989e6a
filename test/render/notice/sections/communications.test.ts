import { expect, test } from 'vitest';
import { markAs } from '../../../../src/model/index.ts';
import { communications } from '../../../../src/render/notice/sections/communications.ts';
import { museumSection } from '../lumen.ts';
import { plain, small } from '../small.ts';

test('each message with its channel, contents and how to refuse it', () => {
  const text = museumSection('communications', 'fr');
  expect(text).toContain(
    '### Confirmations\n\nCe sont des messages de service, qui peuvent vous parvenir par e-mail.\n\n- **Quand** : après une commande\n- **Contenu** : vos billets\n- **Si vous n’en voulez pas.** Elles font partie de la commande et ne se refusent pas.',
  );
  expect(text).toContain('- **Ce que nous mesurons** : combien l’ouvrent');
});

test('one line for all channels; once for messages of which all but name and channel is the same', () => {
  expect(museumSection('communications')).toContain(
    'These are commercial messages, which may reach you by e-mail and on social media.',
  );
  const message = (id: string, channel: string, refusal = 'Write to us.') =>
    markAs('communication', { id, name: `News ${id}`, channel, kind: 'commercial', refusal });
  const all = [message('a', 'email'), message('b', 'post'), message('c', 'sms', 'Answer STOP.')];
  const view = communications(small({ activities: [{ communications: all }] }));
  expect(view?.communications.map(({ name, sent }) => [plain(name), plain(sent)])).toEqual([
    [
      'News a and News b',
      'These are commercial messages, which may reach you by e-mail and by post',
    ],
    ['News c', 'These are commercial messages, which may reach you by text message'],
  ]);
});

test('nothing where nobody is written to', () => {
  expect(communications(small({}))).toBeUndefined();
});
