import { describe, expect, test } from 'vitest';
import { rights } from '../../../../src/render/notice/sections/rights.ts';
import { museumSection } from '../lumen.ts';
import { museum, small } from '../small.ts';

describe('rights', () => {
  test('objection stands apart and says when it needs no reason', () => {
    const text = museumSection('rights');
    expect(text).toContain(
      '### Your right to object\n\nYou can object at any time, on grounds relating to your particular situation',
    );
    expect(text).toContain(
      '**You can object at any time, without giving a reason, to the use of your data for direct marketing, profiling included. We then stop.**',
    );
    expect(text).toContain('- “Send you news” (e-mail and post). One click in your account.');
    expect(text).not.toMatch(/^- \*\*Right to object/m);
  });

  test('each right with what it is, and for what where not for all', () => {
    const text = museumSection('rights', 'fr');
    expect(text).toContain('- **Droit d’accès.** Vous pouvez savoir si nous traitons des données');
    expect(text).toMatch(
      /- \*\*Droit à une intervention humaine\.\*\* .* Ce droit concerne : « Tarifs réduits »\./,
    );
    expect(text).toContain('- **Droit de décider du sort de vos données après votre décès.**');
    expect(text).toContain(
      '**Caméras.** Vos droits sont ici : accès, limitation et réclamation. Dites quand vous êtes venu.',
    );
  });

  test('withdrawal, how to ask, and where to complain', () => {
    const text = museumSection('rights');
    expect(text).toContain('- “Send you news”. By the link in each letter.');
    expect(text).toContain(
      '- For cookies and other trackers, see [Which cookies and other trackers do we use?](#trackers)',
    );
    expect(text).toContain(
      'In your request, please tell us:\n\n- your name\n- the subject of the request',
    );
    expect(text).toContain(
      'We answer within 1 month. This may be extended by two months for complex requests.',
    );
    expect(text).toContain(
      "- **Information Commissioner's Office (Information Commission) (ICO)**: [https://ico.org.uk/](https://ico.org.uk/). Wycliffe House,",
    );
  });

  test('rights that are told apart are not in the list', () => {
    const ids = rights(museum()).rights.map(({ id }) => id);
    expect(ids).not.toContain('objection');
    expect(ids).not.toContain('withdraw-consent');
    expect(ids).not.toContain('complaint');
  });

  test('a complaint is always possible', () => {
    expect(rights(small({}))).toMatchObject({
      objection: undefined,
      withdrawal: undefined,
      consent: false,
      complaint: { authorities: [] },
    });
  });
});
