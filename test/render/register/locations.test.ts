import { describe, expect, it } from 'vitest';
import { declarationAt } from '../../../src/render/core/cursor.ts';
import { locationLines } from '../../../src/render/register/locations.ts';
import { ACME, contextOf, find, say } from './fixture.ts';

const CONTEXT = contextOf();
const where = (id: string) => declarationAt(find(ACME.recipients, id)).get('locations');

describe('locationLines', () => {
  it('names countries, and which are in the European Economic Area', () => {
    expect(say(locationLines(where('cloud'), 'countries', CONTEXT))).toBe(
      'Ireland (European Economic Area)\nUnited Kingdom\nIndia\nUnited States',
    );
  });

  it('says what protects data outside it. Art. 44 to 49', () => {
    const said = say(locationLines(where('cloud'), 'protection', CONTEXT));
    expect(said).toContain('\nIf the decision ended: binding corporate rules, approval BCR-7\n');
    expect(said).toContain('module 2 (controller to processor) (Article 46(2)(c) GDPR)');
    expect(said).toContain('\nSigned on: 1 March 2025\nDestination assessed on: 1 February 2025\n');
    expect(said).toContain('on the Data Privacy Framework list (checked on 1 October 2026)');
  });

  it('reads the law on the day: a decision that is not yet made protects nothing', () => {
    const before = { ...CONTEXT, asOf: '2023-07-09' };
    expect(say(locationLines(where('cloud'), 'protection', before))).not.toContain('2023/1795');
    expect(say(locationLines(where('cloud'), 'protection', CONTEXT))).toContain('2023/1795');
  });

  it('asks what is open, in whole or in part', () => {
    expect(say(locationLines(where('bank'), 'countries', CONTEXT))).toContain(
      'In which countries?',
    );
    expect(say(locationLines(where('sisters'), 'protection', CONTEXT))).toContain(
      'United States\nTo be established: On the list?',
    );
  });
});
