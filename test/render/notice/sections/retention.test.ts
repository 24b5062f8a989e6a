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
/** Each period with its cases: of which, and what follows. */
const told = (view: ReturnType<typeof retention>) =>
  view?.periods.map(({ active: period, cases }) => [
    plain(period?.period),
    ...cases.map(({ of, said: { archive, end, notes } }) =>
      [of, archive?.period, end?.end, ...notes].map(plain).join(' | '),
    ),
  ]);

describe('how long', () => {
  test('each period with what follows on it, and what it is of', () => {
    const text = museumSection('retention', 'fr');
    expect(text).toContain(
      '- **Tant que vous venez, puis 3 ans à compter de la commande**. La dernière commande compte. Concerne : « Traiter vos commandes » (finalité 1).',
    );
    expect(text).toContain(
      '- **6 mois au plus à compter du jour de la visite**. Texte : Code du patrimoine, art. L1.',
    );
    expect(text).toContain(
      '  - Ensuite, en archive : 5 à 10 ans à compter de la clôture de l’exercice comptable. Texte : Code civil, art. 2224. Pourquoi : preuve. Comptables seulement.',
    );
    expect(text).toContain('  - À la fin : vos données sont rendues anonymes.');
    expect(text).toContain(
      'À la fin : des statistiques sans nom sont gardées. Texte : Code du patrimoine, art. L211-1.',
    );
    expect(text).toContain('  - Plus longtemps pendant un procès.');
  });

  test('a period that is the same is said once, with its cases; without names where it is of all', () => {
    const archive = { period: '1 year', reason: 'proof' };
    const view = retention(
      small({ activities: [kept({ archive }), kept({ archive: 'none' }), kept({ archive })] }),
    );
    expect(told(view)?.map(([, ...cases]) => cases)).toEqual([
      [
        '“Activity 1” and “Activity 3” | 1\u00a0year | ',
        '“Activity 2” | these data are not archived | ',
      ],
    ]);
    expect([view?.archived, plain(view?.end?.of), plain(view?.end?.said.end)]).toEqual([
      true,
      '',
      'your data are erased',
    ]);
    expect(told(retention(small({ activities: [kept(), kept()] })))?.[0]?.slice(1)).toEqual([
      ' |  | ',
    ]);
  });

  test('of everything is not claimed while something is open', () => {
    const view = retention(small({ activities: [kept(), kept(), {}] }));
    expect(told(view)?.[0]?.slice(1)).toEqual(['“Activity 1” and “Activity 2” |  | ']);
    expect(plain(view?.end?.of)).toBe('all the cases above');
    const stated = { retention: { gap: { question: '?', stated: 'not long' } } };
    const other = retention(small({ activities: [kept(), stated] }));
    expect(plain(other?.end?.of)).toBe('“Activity 1”');
  });

  test('an exception to all that is told is said once, without names', () => {
    const rule = kept({ exceptions: ['Longer during a trial.', 'Shorter on request.'] });
    const all = retention(small({ activities: [rule, rule] }));
    expect(all?.notes.map(({ of, said }) => [plain(of), plain(said)])).toEqual([
      ['', 'Longer during a trial.'],
      ['', 'Shorter on request.'],
    ]);
    const one = retention(small({ activities: [rule, kept()] }));
    expect(one?.notes).toEqual([]);
    expect(told(one)?.[0]?.slice(1)).toEqual([
      '“Activity 1” |  |  | Longer during a trial. | Shorter on request.',
      '“Activity 2” |  | ',
    ]);
  });

  test('ends that differ stand with their periods', () => {
    const view = retention(small({ activities: [kept(), kept({ then: 'anonymise' })] }));
    expect(view?.end).toBeUndefined();
    expect(told(view)?.[0]?.slice(1)).toEqual([
      '“Activity 1” |  | your data are erased',
      '“Activity 2” |  | your data are made anonymous',
    ]);
  });

  test('an end in a sentence of its own stands without a label', () => {
    const view = (end: string) =>
      retention(
        small({ activities: [kept({ then: { gap: { question: '?', stated: end } } }), kept()] }),
      );
    const whole = (end: string) => view(end)?.periods[0]?.cases[0]?.said.end?.whole;
    expect([whole('When nothing is due, we erase them.'), whole('shredded')]).toEqual([
      true,
      false,
    ]);
  });

  test('of what the period is not known yet', () => {
    const gap = { gap: { question: '?' } };
    const partly = kept({ active: gap, for: { what: 'files' } });
    const view = retention(small({ activities: [kept(), { retention: gap }, partly] }));
    expect(plain(view?.open)).toBe('“Activity 2”');
    expect(told(view)?.at(-1)).toEqual(['', 'files (“Activity 3”) |  | ']);
    expect(retention(small({ activities: [{ retention: gap }] }))).toBeUndefined();
  });

  test('what is stated while it is open; nothing where nothing is', () => {
    const open = { retention: { gap: { question: '?', stated: 'Not long.' } } };
    expect(told(retention(small({ activities: [open] })))?.[0]?.[0]).toBe('Not long');
    expect(retention(small({}))).toBeUndefined();
  });
});
