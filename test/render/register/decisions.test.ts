import { describe, expect, it } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { declarationAt } from '../../../src/render/core/cursor.ts';
import {
  decisionsTable,
  impactFields,
  profilingFields,
  rightsFields,
} from '../../../src/render/register/decisions.ts';
import { contextOf, sayFields, sayRows } from './fixture.ts';
import { controlled } from './tables.ts';

const CONTEXT = contextOf();

describe('decisionsTable', () => {
  it('gives logic, consequences, gateway and human review. Art. 22', () => {
    expect(sayRows(decisionsTable(controlled('orders'), CONTEXT))).toEqual([
      [
        'payment on account',
        'past payments',
        'cash only',
        'authorised by law\nLaw: Act, art. 4',
        'call us',
      ],
    ]);
    expect(sayRows(decisionsTable(controlled('unknowns'), CONTEXT))[0]?.[1]).toBe(
      'To be established: What is it?',
    );
    expect(decisionsTable(controlled('events'), CONTEXT)).toBeUndefined();
  });
});

describe('what else is recorded of people', () => {
  it('is profiling, the impact assessment and the rights that people are told of', () => {
    expect(sayFields(profilingFields(controlled('orders'), CONTEXT))).toEqual({
      Profiling: 'groups of customers',
    });
    expect(sayFields(impactFields(controlled('orders'), CONTEXT))).toEqual({
      Outcome: 'carried out',
      'Made on': '11 November 2025',
      Reference: 'DPIA-1',
      Conclusion: 'low risk',
    });
    const { value } = controlled('events');
    const risky = { ...value, riskCriteria: ['large-scale', 'vulnerable'] } as const;
    const at = declarationAt(markAs('activity', risky));
    expect(sayFields(impactFields(at, CONTEXT))).toMatchObject({
      'Signs of a high risk': 'large scale, vulnerable people',
    });
    expect(sayFields(impactFields(controlled('unknowns'), CONTEXT))).toEqual({
      Outcome: 'To be established: What is it?',
    });
    expect(sayFields(rightsFields(controlled('orders'), CONTEXT))).toEqual({
      Rights: 'access, erasure',
      Remarks: 'by letter',
    });
    expect(rightsFields(controlled('events'), CONTEXT)).toEqual([]);
  });
});
