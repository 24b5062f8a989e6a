import { describe, expect, it } from 'vitest';
import { activity, gap, recipient } from '../../src/index.ts';
import { type AnyText, formatPath, type Location, type Registry } from '../../src/model/index.ts';
import { activitiesBehind, protectionsOf, safeguardsIn } from '../../src/rules/safeguards.ts';
import { letters, REGISTRY } from '../check/sample.ts';

const clauses = { type: 'standard-contractual-clauses', module: 2 } as const;
const desk = recipient({
  id: 'desk',
  kind: 'processor',
  description: 'desk',
  contract: { signed: '2025-01-15' },
  locations: [
    { country: 'IN', safeguard: clauses },
    { country: 'MA', safeguard: gap({ question: 'Which?' }) },
    { country: 'GB', fallback: clauses },
    { country: 'JP', adequacy: { covered: false, safeguard: clauses } },
    { country: 'US', dataPrivacyFramework: { participant: false, safeguard: clauses } },
    { country: 'FR' },
  ],
  subProcessors: [{ name: 'B', locations: [{ country: 'IN', safeguard: clauses }] }],
});
const fields = letters as never as object;
const using = activity({ ...fields, id: 'using', recipients: [desk] } as never);
const ended = activity({ ...fields, id: 'ended', recipients: [desk], status: 'ended' } as never);
const stating = activity({
  ...fields,
  id: 'stating',
  transfers: [
    {
      destinations: 'schools',
      recipients: [desk],
      protections: [{ by: 'adequacy' }, { by: clauses }],
    },
  ],
} as never);
const registry = {
  ...REGISTRY,
  recipients: [desk],
  activities: [using, ended, stating],
} as unknown as Registry;
const found = [...safeguardsIn(registry)];

describe('safeguardsIn', () => {
  it('yields every safeguard at its depth, and no gap', () => {
    expect(found.map(({ path }) => formatPath(path))).toEqual([
      'recipients.desk.locations[0].safeguard',
      'recipients.desk.locations[2].fallback',
      'recipients.desk.locations[3].adequacy.safeguard',
      'recipients.desk.locations[4].dataPrivacyFramework.safeguard',
      'recipients.desk.subProcessors[0].locations[0].safeguard',
      'activities.stating.transfers[0].protections[1].by',
    ]);
  });

  it('tells fallbacks, and those whom a recipient uses in turn, apart', () => {
    expect(found.map(({ isFallback }) => isFallback).indexOf(true)).toBe(1);
    expect(found.map(({ isSubProcessor }) => isSubProcessor).indexOf(true)).toBe(4);
  });
});

it('protectionsOf gives what is open as well', () => {
  const open = {
    country: 'MA',
    safeguard: gap({ question: 'Which?' }),
  } as unknown as Location<AnyText>;
  expect([...protectionsOf(open)].map(({ field }) => formatPath(field))).toEqual(['safeguard']);
  expect([...protectionsOf({ country: 'FR' })]).toEqual([]);
});

it('activitiesBehind gives those under way that use the recipient, or that which states it', () => {
  const behind = (index: number) => {
    const one = found[index];
    return one && activitiesBehind(registry, one).map(({ id }) => id);
  };
  expect(behind(0)).toEqual(['using']);
  expect(behind(5)).toEqual(['stating']);
});
