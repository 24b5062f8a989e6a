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
      '### Nos sous-traitants\n\nIls utilisent vos données pour notre compte et selon nos instructions.\n\nPour « Billets et entrées » :\n\n- **Billets &amp; Co** : vend les billets en ligne.',
    );
    expect(text).toContain(
      'Pour « Billets et entrées » et « Caméras » :\n\n- L’accueil. Dans quelle mesure : les noms seulement.',
    );
    expect(text).toContain('Finalités propres (Mécène) : vous invite à ses propres événements.');
    expect(text).toContain(
      'Grandes lignes de l’accord (musées partenaires). Chaque musée répond de ses salles.',
    );
    expect(text).toContain(
      'Pour « Billets et entrées » :\n\n- Un organisme qui reprendrait le musée. Dans quel cas : si le musée est repris.',
    );
    expect(text).toMatch(
      /Personne d’autre ne reçoit de données pour « Accessibilité et sécurité »\.$/,
    );
  });

  test('what several do for their own ends is said once', () => {
    const named = [controller('A', 'ads'), controller('B', 'ads'), controller('C', 'more')];
    const [group] = recipients(small({ activities: [{ recipients: named }, {}] }))?.groups ?? [];
    expect(
      group?.shared.map(({ label, who, text }) => `${label} (${plain(who)}): ${plain(text)}`),
    ).toEqual(['Purposes of their own (A and B): ads', 'Purposes of their own (C): more']);
    expect(group?.sets.map(({ activities, recipients: all }) => [plain(activities), all.length]))
      // All three for the same.
      .toEqual([['For “Activity 1”:', 3]]);
  });

  test('those that receive data for the same stand together', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((id) => controller(id, 'ads'));
    const activities = [{ recipients: [a, b] }, { recipients: [b, c] }, { recipients: [b] }];
    const sets = (some: readonly object[]) =>
      recipients(small({ activities: some }))?.groups[0]?.sets.map(
        ({ activities: these, recipients: all }) =>
          `${plain(these)} ${all.map(({ name }) => plain(name)).join()}`,
      );
    expect(sets(activities)).toEqual([
      'For “Activity 1”: A',
      'For everything described here: B',
      'For “Activity 2”: C',
    ]);
    expect(sets([{ recipients: [a, b] }])).toEqual([' A,B']);
  });

  test('nobody, or what is stated, or nothing', () => {
    const none = { recipients: 'none' };
    expect(plain(recipients(small({ activities: [none, none] }))?.nobody)).toBe(
      'Nobody else receives your data.',
    );
    expect(plain(recipients(small({ activities: [none, {}] }))?.none)).toBe('“Activity 1”');
    const open = { recipients: { gap: { question: '?', stated: 'a few' } } };
    expect(
      recipients(small({ activities: [open] }))?.stated.map(({ text }) => plain(text)),
    ).toEqual(['a few']);
    expect(recipients(small({}))).toBeUndefined();
  });
});
