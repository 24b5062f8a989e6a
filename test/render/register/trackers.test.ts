import { describe, expect, it } from 'vitest';
import { trackersTable } from '../../../src/render/register/trackers.ts';
import { contextOf, sayRows } from './fixture.ts';
import { controlled } from './tables.ts';

const rowsOf = (id: string) => sayRows(trackersTable(controlled(id).get('trackers'), contextOf()));

describe('trackersTable', () => {
  it('gives name, purpose, lifetime, provider and consent. ePrivacy Directive, Art. 5(3)', () => {
    expect(rowsOf('orders')).toEqual([
      [
        'basket\nstrictly necessary\n– basket\n– basket_*\nDomain: acme.example\nSet by: this site',
        'remembers the basket\n– products',
        'until the end of the session',
        '',
        'Necessity: no order without it',
      ],
      [
        'counter\naudience measurement\nSet by: third party',
        'counts visits',
        '13\u00a0months',
        'Nuage Ltd\nIts policy: https://nuage.example/cookies',
        'How consent is given: in the banner\nHow consent is withdrawn: in the footer\nChoice remembered: 6\u00a0months',
      ],
      [
        'own statistics\naudience measurement\nSet by: this site',
        'counts pages',
        '1\u00a0year',
        '',
        'Exemption: anonymous figures only',
      ],
    ]);
  });

  it('asks what is open', () => {
    expect(rowsOf('unknowns')[0]).toEqual([
      'advertising\nadvertising\noptional\nTo be established: Which names?\nSet by: third party',
      'shows advertisements',
      'To be established: How long?',
      '',
      'To be established: How is it asked?',
    ]);
  });
});
