import { describe, expect, it } from 'vitest';
import { registerView } from '../../../src/render/register/view.ts';
import { inWordOrder } from '../../../src/render/register/word-order.ts';
import { ACME, contextOf, say } from './fixture.ts';

const registered = (language: 'en' | 'fr') => registerView(ACME, [], contextOf(language));

describe('the order of a register', () => {
  it('is that of the words of its language, not of ids', () => {
    const ids = (language: 'en' | 'fr') =>
      inWordOrder(ACME, contextOf(language)).activities.map(({ id }) => id);
    expect(ids('fr')).toEqual(['support', 'orders', 'events', 'hosting', 'unknowns']);
    expect(ids('en')).not.toEqual(ids('fr'));
    expect(registered('fr').sheets.map(({ name }) => name.text)).toEqual([
      ...['Assistance', 'Commandes', 'Événements', 'Hébergement pour des clients', 'Inconnues'],
    ]);
  });

  it('holds for recipients and indexes too', () => {
    const { compare } = new Intl.Collator('fr', { numeric: true });
    const view = registered('fr');
    const recipients = view.annexes.find(({ id }) => id === 'recipients')?.table?.rows ?? [];
    const names = recipients.map(([name = []]) => say(name.slice(0, 1)));
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort(compare));
    for (const { name, entries } of view.indexes) {
      const words = entries.filter((one) => one.as !== 'open').map(({ text }) => say([{ text }]));
      expect(words, name).toEqual([...words].sort(compare));
      expect(entries.slice(words.length).every((one) => one.as === 'open')).toBe(true);
    }
  });
});
