import { describe, expect, it } from 'vitest';
import { keepingsOf, keepingText, timelineSection } from '../../../src/render/register/timeline.ts';
import { ACME, contextOf, sayRows } from './fixture.ts';

const context = contextOf();
const keepings = keepingsOf(ACME, new Map(), context);

describe('keepingsOf', () => {
  it('has each way of keeping once, the longest first', () => {
    const keys = keepings.map(({ active, archive, end }) =>
      [active, archive, end].map((one) => one?.text).join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const total = keepings
      .filter(({ forGood }) => !forGood)
      .map(({ activeYears = 0, archiveYears = 0 }) => activeYears + archiveYears);
    expect(total).toEqual([...total].sort((a, b) => b - a));
    expect(keepings.every(({ activities }) => activities.length > 0)).toBe(true);
  });

  it('measures periods in years, and nothing that depends on an event', () => {
    const month = keepings.find(({ active }) => active?.text.startsWith('1\u00a0month'));
    expect(month?.activeYears).toBeCloseTo(1 / 12);
    expect(month?.activities).toEqual([{ text: 'events', to: 'activity-events' }]);
    expect(keepings.some(({ activeYears }) => activeYears === undefined)).toBe(true);
  });
});

describe('timelineSection', () => {
  it('says the same in words', () => {
    const [section] = timelineSection(keepings, context);
    expect(section?.table?.columns).toEqual(['active', 'archive', 'end', 'activities']);
    expect(sayRows(section?.table)).toHaveLength(keepings.length);
    expect(timelineSection([], context)).toEqual([]);
  });
});

describe('keepingText', () => {
  it('says the active period and the archive', () => {
    const one = { active: { text: '1 year', path: [] }, archive: { text: '5 years', path: [] } };
    const rest = { end: undefined, activeYears: 1, archiveYears: 5, forGood: false, open: [] };
    const keeping = { ...one, ...rest, archived: true, activities: [] };
    expect(keepingText(keeping, context)).toBe('1 year · Archive: 5 years');
    expect(keepingText({ ...keeping, active: undefined, archived: false }, context)).toBe(
      'To be established',
    );
  });
});
