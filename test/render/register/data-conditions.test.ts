import { describe, expect, it } from 'vitest';
import { criminalLines, specialLines } from '../../../src/render/register/data-conditions.ts';
import { dataUsesOf } from '../../../src/render/register/data-uses.ts';
import { contextOf, say } from './fixture.ts';
import { controlled } from './tables.ts';

const CONTEXT = contextOf();
const said = (id: string) =>
  dataUsesOf(controlled(id) as never).map((use) =>
    say([...specialLines(use, CONTEXT), ...criminalLines(use, CONTEXT)]),
  );

describe('conditions of data', () => {
  it('say what lifts the prohibition, and what allows data on offences. Art. 9, 10', () => {
    expect(said('orders')).toEqual([
      ...['', '', '', ''],
      'Special category: data concerning health\nCondition that lifts the prohibition: explicit consent (Article 9(2)(a) GDPR)\nHow consent is given: a form\nHow consent is withdrawn: at any time',
      'Special category: religious or philosophical beliefs\nCondition that lifts the prohibition: substantial public interest laid down by law (Article 9(2)(g) GDPR)\nLaw: Article 1 of the Act\nProtection of people: few readers',
      'Data on offences: authorised by law\nLaw: Article 2 of the Act\nProtection of people: locked away',
    ]);
  });

  it('are asked where they are open', () => {
    expect(said('unknowns')).toEqual([
      'Special category: data concerning health\nCondition that lifts the prohibition\nTo be established: What is it?',
      'Data on offences\nTo be established: What is it?',
    ]);
  });
});
