import { describe, expect, test } from 'vitest';
import { retention } from '../../../../src/render/notice/sections/retention.ts';
import { museumSection } from '../lumen.ts';
import { plain, small } from '../small.ts';

const active = {
  period: '5 years',
  from: 'last-activity',
  during: 'while you come',
  definition: 'A visit counts.',
};
const kept = (more: object = {}) => ({ retention: [{ active, then: 'erase', ...more }] });
const said = (all: readonly { of: Parameters<typeof plain>[0]; said: unknown }[] = []) =>
  all.map(({ of }) => plain(of));

describe('how long', () => {
  test('stage by stage, each with what it is of', () => {
    const text = museumSection('retention', 'fr');
    expect(text).toContain(
      '- **Tant que vous venez, puis 3 ans à compter de la commande**. La dernière commande compte.\n  - Concerne : « Traiter vos commandes » (« Billets et entrées »).',
    );
    expect(text).toContain(
      '- **6 mois au plus à compter du jour de la visite**. Texte : Code du patrimoine, art. L1.',
    );
    expect(text).toContain('Pourquoi : preuve. Comptables seulement.');
    expect(text).toContain(
      '- **5 à 10 ans à compter de la clôture de l’exercice comptable**. Texte : Code civil, art. 2224.',
    );
    expect(text).toContain('- Vos données sont rendues anonymes.');
    expect(text).toContain(
      '- Des statistiques sans nom sont gardées. Texte : Code du patrimoine, art. L211-1.',
    );
    expect(text).toContain('- Plus longtemps pendant un procès.');
  });

  test('what is the same is said once, with the names; none where it is of all', () => {
    const archive = { period: '1 year', reason: 'proof' };
    const view = retention(
      small({ activities: [kept({ archive }), kept({ archive: 'none' }), kept({ archive })] }),
    );
    expect(view?.active).toHaveLength(1);
    expect(said(view?.active)).toEqual(['']);
    expect(said(view?.archive)).toEqual(['“Activity 1” and “Activity 3”', '“Activity 2”']);
    expect(said(view?.reasons)).toEqual(['']);
    expect(said(view?.end)).toEqual(['']);
  });

  test('of everything is not claimed while something is open', () => {
    const view = retention(small({ activities: [kept(), kept(), {}] }));
    expect(said(view?.active)).toEqual(['“Activity 1” and “Activity 2”']);
    expect(said(view?.end)).toEqual(['all the cases above']);
    const stated = { retention: { gap: { question: '?', stated: 'not long' } } };
    expect(said(retention(small({ activities: [kept(), stated] }))?.end)).toEqual(['“Activity 1”']);
  });

  test('an exception to all that is told needs no names', () => {
    const rule = kept({ exceptions: ['Longer during a trial.', 'Shorter on request.'] });
    expect(said(retention(small({ activities: [rule, rule] }))?.notes)).toEqual(['', '']);
    expect(said(retention(small({ activities: [rule, kept()] }))?.notes)).toEqual([
      '“Activity 1”',
      '“Activity 1”',
    ]);
  });

  test('of what the period is not known yet', () => {
    const gap = { gap: { question: '?' } };
    const partly = kept({ active: gap, for: { what: 'files' } });
    const view = retention(small({ activities: [kept(), { retention: gap }, partly] }));
    expect(plain(view?.open)).toBe('“Activity 2”; files (“Activity 3”)');
    expect(retention(small({ activities: [{ retention: gap }] }))).toBeUndefined();
  });

  test('what is stated while it is open; nothing where nothing is', () => {
    const open = { retention: { gap: { question: '?', stated: 'Not long.' } } };
    const view = retention(small({ activities: [open] }));
    expect(view?.active.map(({ said: { period } }) => plain(period))).toEqual(['Not long']);
    expect(retention(small({}))).toBeUndefined();
  });
});
