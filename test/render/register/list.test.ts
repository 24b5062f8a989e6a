import { describe, expect, it } from 'vitest';
import { declarationAt } from '../../../src/render/core/cursor.ts';
import { listEntry } from '../../../src/render/register/list.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { ACME, contextOf, say } from './fixture.ts';

const CONTEXT = contextOf();
const common = declarationAt(ACME.organisation).get('security');
const { sheets } = registerView(ACME, [], CONTEXT);

function entry(id: string): Record<string, string> {
  const index = ACME.activities.findIndex((one) => one.id === id);
  const [activity, sheet] = [ACME.activities[index], sheets[index]];
  if (!activity || !sheet) throw new Error(`There is no ${id}.`);
  const cells = Object.entries(listEntry(activity, sheet, common, index + 1, CONTEXT));
  return Object.fromEntries(cells.map(([column, cell]) => [column, say(cell ?? [])]));
}

describe('listEntry', () => {
  it('answers Art. 30(1) in one row', () => {
    expect(entry('events')).toEqual({
      number: '1',
      activity: 'Events',
      id: 'events',
      role: 'joint controller',
      status: 'ended',
      owner: '',
      review: '',
      purposes: 'Invite',
      legalBasis: 'consent',
      dataSubjects: 'visitors of the site',
      data: 'identity',
      recipients: 'No recipients',
      transfers: 'Declared: no transfer outside the European Economic Area',
      retention: '1\u00a0month from the collection of the data\nAt the end: erased',
      security: '– Access by need. (organisational)\n– Disks are encrypted. (technical)',
      automatedDecisions: '',
      impactAssessment: 'not required\nsmall\n2 February 2026',
      remarks: '',
      openQuestions: '1',
    });
  });

  it('answers Art. 30(2) in one row', () => {
    expect(entry('hosting')).toMatchObject({
      controllers: 'Client SARL\nsmall shops\nschools',
      processing: '– storage\n– backup',
      subProcessors: 'Nuage Ltd',
      transfers:
        'United Kingdom: Nuage Ltd\nIndia: Nuage Ltd\nUnited States: Nuage Ltd\nCountries to be established: Night Inc.',
      endOfContract: 'return, then erasure',
      breachNotice: 'Breach reported within: 48\u00a0hours',
      openQuestions: '2',
    });
    expect(entry('support').subProcessors).toBe('No sub-processors');
  });

  it('shows what is open in its place', () => {
    expect(entry('unknowns')).toMatchObject({
      owner: 'To be established: What is it?',
      review: 'To be established: What is it?',
      data: 'To be established: What is it?\nStated today: some data\n– allergies\n– fraud convictions',
      legalBasis: 'To be established: What is it?',
      recipients: 'To be established: What is it?',
      transfers: 'To be established: What is it?',
      retention: 'To be established: What is it?',
    });
  });
});
