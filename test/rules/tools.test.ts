import { describe, expect, it } from 'vitest';
import type { Declared } from '../../src/model/index.ts';
import { servesOwnEnds, TOOLS, toolBehind, toolIn, toolOf } from '../../src/rules/tools.ts';

const tracker = (fields: object) => ({ id: 't', label: 'x', ...fields }) as Declared<'tracker'>;
const recipient = (fields: object) =>
  ({ id: 'r', description: 'x', ...fields }) as Declared<'recipient'>;

describe('toolOf', () => {
  it('knows a tracker by label or domain', () => {
    expect(toolOf(tracker({ label: 'cookie of Google  Analytics' }))?.house).toBe('Google');
    expect(toolOf(tracker({ label: { fr: 'Pixel Facebook' } }))?.house).toBe('Meta');
    expect(toolOf(tracker({ domain: 'px.ads.linkedin.com' }))?.house).toBe('LinkedIn');
  });

  it('knows no tracker by part of a word or of a domain', () => {
    expect(toolOf(tracker({ label: 'méta-données', domain: 'googles.com' }))).toBeUndefined();
    expect(toolOf(tracker({ label: 'session cookie', domain: 'example.com' }))).toBeUndefined();
  });
});

describe('toolBehind', () => {
  it('knows a recipient that is named after a product', () => {
    expect(toolBehind(recipient({ name: 'Zendesk' }), [])?.house).toBe('Zendesk');
  });

  it('knows a house by what it is described to provide, or by its trackers', () => {
    const described = recipient({ name: 'Google Ireland Ltd', description: 'Google Analytics' });
    const bare = recipient({ name: 'Google Ireland Ltd', description: 'provider' });
    const own = tracker({ label: 'reCAPTCHA', vendor: bare });
    expect(toolBehind(described, [])?.house).toBe('Google');
    expect(toolBehind(bare, [own])?.house).toBe('Google');
    expect(toolBehind(bare, [tracker({ label: 'reCAPTCHA' })])).toBeUndefined();
  });

  it('knows nobody who only works with a tool', () => {
    const agency = recipient({ name: 'Example Agency', description: 'runs our Google Ads' });
    expect(toolBehind(agency, [])).toBeUndefined();
    expect(toolBehind(recipient({ description: 'Google Ads' }), [])).toBeUndefined();
  });
});

it('reads products in texts', () => {
  expect(toolIn('reCAPTCHA')?.house).toBe('Google');
  expect(toolIn('our own captcha')).toBeUndefined();
  expect(servesOwnEnds('Facebook')).toBe(true);
  expect(servesOwnEnds({ en: 'Google Analytics' })).toBe(false);
});

it('lists houses, products and domains once', () => {
  for (const list of [
    TOOLS.map(({ house }) => house),
    TOOLS.flatMap(({ products }) => products),
    TOOLS.flatMap(({ domains }) => domains),
  ]) {
    expect(new Set(list).size).toBe(list.length);
  }
  for (const { ownEnds, products } of TOOLS)
    expect(products).toEqual(expect.arrayContaining([...ownEnds]));
});
