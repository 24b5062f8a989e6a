import { describe, expect, it } from 'vitest';
import { cursor, declarationAt } from '../../../src/render/core/cursor.ts';
import { contactLines, partyLines } from '../../../src/render/register/contact-lines.ts';
import { ACME, contextOf, find, say } from './fixture.ts';

describe('contactLines', () => {
  it('names every way to reach a body', () => {
    const contact = declarationAt(find(ACME.recipients, 'cloud')).get('contact');
    expect(say(contactLines(contact, contextOf()))).toBe(
      [
        'E-mail: privacy@nuage.example',
        'Telephone: +44 20 0000 0000',
        'Form: https://nuage.example/contact',
        'Post: 1 High Street, London N1 1AA, United Kingdom',
      ].join('\n'),
    );
  });

  it('is open where it is not known', () => {
    const open = cursor({ gap: { question: 'How?' } }, ['organisation', 'contact']);
    expect(say(contactLines(open, contextOf('fr')), 'fr')).toBe('À établir : How?');
  });
});

describe('partyLines', () => {
  it('gives name, address and contact. Art. 30(1)(a)', () => {
    const events = find(ACME.activities, 'events');
    if (events.role !== 'joint-controller') throw new Error('It is not joint.');
    const [partner] = events.jointControllers;
    if (!partner) throw new Error('There is no other controller.');
    const at = cursor(partner, ['activities', 'events', 'jointControllers', 0]);
    expect(say(partyLines(at, contextOf()))).toBe(
      'Partner SA\n3 rue B, 1000 Bruxelles, Belgium\nE-mail: privacy@partner.example',
    );
  });
});
