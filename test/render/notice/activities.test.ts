import { describe, expect, test } from 'vitest';
import { basisIds } from '../../../src/render/notice/activities.ts';
import { museum, small, staff } from './small.ts';

const ids = (context: ReturnType<typeof small>) => context.activities.map(({ at }) => at.value.id);
const legalBasis = (basis: string) => ({ basis, withdrawal: 'w', interest: 'i', law: [] });
const purpose = (basis: string, more: object = {}) => ({
  id: 'p',
  purpose: 'p',
  legalBasis: legalBasis(basis),
  ...more,
});

describe('the activities of a notice', () => {
  test('are under way, its controller’s, and concern its audiences', () => {
    expect(ids(museum())).not.toContain('planned');
    expect(ids(museum())).not.toContain('hosting');
    expect(ids(museum())).not.toContain('recruitment');
    expect(ids(museum('en', 'applicants'))).toEqual(['recruitment']);
    expect(ids(small({ activities: [{ status: 'ended' }, { status: 'active' }] }))).toEqual(['a2']);
  });

  test('stand in the order in which people ask: service, interests, messages, trackers', () => {
    const activities = [
      { trackers: [] },
      { purposes: [purpose('consent', { directMarketing: ['email'] })] },
      { purposes: [purpose('legitimate-interests')] },
      { purposes: [purpose('legal-obligation')] },
      { purposes: [purpose('contract')] },
    ];
    expect(ids(small({ activities }))).toEqual(['a5', 'a4', 'a3', 'a2', 'a1']);
  });

  test('stand by what their first purpose rests on, or most of them while that is open', () => {
    const open = { ...purpose('contract'), legalBasis: { gap: { question: '?' } } };
    const activities = [
      { purposes: [open, open, purpose('legal-obligation')] },
      { purposes: [purpose('legitimate-interests')] },
      { purposes: [purpose('contract'), open, open] },
    ];
    expect(ids(small({ activities }))).toEqual(['a3', 'a2', 'a1']);
  });

  test('tell only the purposes that concern these audiences', () => {
    const purposes = [
      purpose('contract'),
      { ...purpose('consent', { dataSubjects: [staff] }), id: 'q' },
    ];
    const [activity] = small({ activities: [{ purposes }] }).activities;
    expect(activity?.purposes.map(({ value }) => value.id)).toEqual(['p']);
    const others = [{ purposes: [purpose('contract', { dataSubjects: [staff] })] }];
    expect(small({ activities: others }).activities).toEqual([]);
  });
});

test('basisIds sees every case, and what is open', () => {
  const open = { gap: { question: '?' } };
  const cases = [{ legalBasis: { basis: 'contract' } }, { legalBasis: open }];
  expect(basisIds(open as never)).toEqual(['open']);
  expect(basisIds({ basis: 'by-data-subject', cases } as never)).toEqual(['contract', 'open']);
});
