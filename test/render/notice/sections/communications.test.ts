import { expect, test } from 'vitest';
import { communications } from '../../../../src/render/notice/sections/communications.ts';
import { museumSection } from '../lumen.ts';
import { small } from '../small.ts';

test('each message with its channel, contents and how to refuse it', () => {
  const text = museumSection('communications', 'fr');
  expect(text).toContain(
    '### Confirmations\n\nMessage de service, par e-mail.\n\n- **Quand** : après une commande\n- **Contenu** : vos billets\n- **Si vous n’en voulez pas.** Elles font partie de la commande et ne se refusent pas.',
  );
  expect(text).toContain('- **Ce que nous mesurons** : combien l’ouvrent');
});

test('nothing where nobody is written to', () => {
  expect(communications(small({}))).toBeUndefined();
});
