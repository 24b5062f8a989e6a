import { describe, expect, it } from 'vitest';
import { recipient } from '../../../src/index.ts';
import { isForVendor, isOwnUseTool } from '../../../src/rules/eprivacy/analytics-tools.ts';

const tracker = (fields: object) => ({
  id: 'counter',
  label: 'counter',
  category: 'essential' as const,
  party: 'first' as const,
  purpose: 'Count visits',
  lifetime: 'session' as const,
  ...fields,
});

describe('isOwnUseTool', () => {
  const google = recipient({
    id: 'google',
    kind: 'controller',
    name: 'Google Analytics',
    description: 'measures audiences',
  });

  it.each([
    ['its label', { label: 'Google\u00a0Analytics, on the site' }],
    ['its label in one of the languages', { label: { en: 'pixel', fr: 'Pixel Meta' } }],
    ['the name of its provider', { vendor: google }],
    ['the names of all its cookies', { names: ['_ga', '_ga_*', '_gat_gtag_xxx', '__utma'] }],
  ])('knows a tool by %s', (_, fields) => {
    expect(isOwnUseTool(tracker(fields))).toBe(true);
  });

  it.each([
    ['other names', { names: ['_gallery', 'stats'] }],
    ['cookies of which some are of something else', { names: ['_ga', 'NID'] }],
    ['names that are an open question', { names: { gap: { question: 'Which?' } } }],
    ['no names', {}],
  ])('does not take %s for one', (_, fields) => {
    expect(isOwnUseTool(tracker(fields))).toBe(false);
  });
});

describe('isForVendor', () => {
  const vendor = (kind: 'controller' | 'public-authority') =>
    recipient({ id: 'vendor', kind, description: 'measures' });

  it('tells who decides itself from who does not, or is not known', () => {
    expect(isForVendor(tracker({ vendor: vendor('controller') }))).toBe(true);
    expect(isForVendor(tracker({ vendor: vendor('public-authority') }))).toBe(false);
    expect(isForVendor(tracker({}))).toBe(false);
  });
});
