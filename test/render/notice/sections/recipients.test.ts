import { describe, expect, test } from 'vitest';
import { markAs } from '../../../../src/model/index.ts';
import { recipients } from '../../../../src/render/notice/sections/recipients.ts';
import { museumSection } from '../lumen.ts';
import { plain, small } from '../small.ts';

const controller = (id: string, ownPurposes: string) =>
  markAs('recipient', { id, kind: 'controller', name: id, description: id, ownPurposes });

describe('who receives data', () => {
  test('by kind, with what each kind may do', () => {
    const text = museumSection('recipients', 'fr');
    expect(text).toContain(
      '### Nos sous-traitants\n\nIls utilisent vos données pour notre compte et selon nos instructions.\n\n- **Billets &amp; Co** : vend les billets en ligne. Pour : Billets et entrées.',
    );
    expect(text).toContain(
      '- L’accueil. Pour : Billets et entrées, Caméras.\n  - Données reçues : les noms seulement',
    );
    expect(text).toContain(
      'Ce qu’il en fait pour son propre compte (Mécène) : vous invite à ses propres événements.',
    );
    expect(text).toContain(
      'Les grandes lignes de notre accord (musées partenaires) : Chaque musée répond de ses salles.',
    );
    expect(text).toContain(
      '- Un organisme qui reprendrait le musée. Pour : Billets et entrées.\n  - Dans quel cas : si le musée est repris',
    );
    expect(text).toMatch(
      /Personne d’autre ne reçoit de données pour : Accessibilité et sécurité\.$/,
    );
  });

  test('what several do for their own ends is said once', () => {
    const named = [controller('A', 'ads'), controller('B', 'ads'), controller('C', 'more')];
    const [group] = recipients(small({ activities: [{ recipients: named }, {}] }))?.groups ?? [];
    expect(
      group?.shared.map(({ label, who, text }) => `${label} (${plain(who)}): ${plain(text)}`),
    ).toEqual([
      'What they do with them for their own ends (A and B): ads',
      'What it does with them for its own ends (C): more',
    ]);
    expect(plain(group?.activities)).toBe('Activity 1');
    expect(group?.recipients.map(({ activities }) => activities)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('nobody, or what is stated, or nothing', () => {
    const none = { recipients: 'none' };
    expect(plain(recipients(small({ activities: [none, none] }))?.nobody)).toBe(
      'Nobody else receives your data.',
    );
    expect(plain(recipients(small({ activities: [none, {}] }))?.none)).toBe('Activity 1');
    const open = { recipients: { gap: { question: '?', stated: 'a few' } } };
    expect(
      recipients(small({ activities: [open] }))?.stated.map(({ text }) => plain(text)),
    ).toEqual(['a few']);
    expect(recipients(small({}))).toBeUndefined();
  });
});
