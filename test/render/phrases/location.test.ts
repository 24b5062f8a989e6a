import { describe, expect, test } from 'vitest';
import type { AnyText, Location } from '../../../src/model/index.ts';
import { locationsWords, locationWords } from '../../../src/render/phrases/location.ts';
import { at, context, open } from './said.ts';

const say = (location: unknown, asOf?: string) =>
  locationWords(at(location as Location<AnyText>), context('en', asOf));
const clauses = { type: 'standard-contractual-clauses', module: 1 };

describe('countries and what protects data there', () => {
  test('in the European Economic Area nothing is needed', () => {
    expect(say({ country: 'FR' })).toMatchObject({
      country: { text: 'France', path: ['x', 'country'] },
      inEea: true,
      adequacy: undefined,
      safeguard: undefined,
    });
  });

  test('an adequacy decision that is in force on the day, and what would take its place', () => {
    const words = say({ country: 'GB', fallback: clauses });
    expect(words.adequacy?.text).toBe(
      'adequacy decision: Implementing Decision (EU) 2021/1772 of 28 June 2021, renewed by C(2025) 8771 of 19 December 2025',
    );
    expect(words.fallback?.text.text).toMatch(/^standard contractual clauses/);
    expect(say({ country: 'GB' }, '2032-01-01').adequacy).toBeUndefined();
  });

  test('a decision that covers some recipients only', () => {
    expect(
      say({ country: 'CA', adequacy: { covered: true, checked: '2026-09-30', how: 'a shop' } }),
    ).toMatchObject({
      adequacy: { text: expect.stringContaining('2002/2/EC') },
      checks: [
        { text: 'recipient covered by this decision (checked on 30 September 2026)' },
        { text: 'a shop' },
      ],
    });
    expect(say({ country: 'CA', adequacy: { covered: false, safeguard: clauses } })).toMatchObject({
      adequacy: undefined,
      checks: [{ text: 'recipient not covered by the adequacy decision' }],
      safeguard: { article: 'Article 46(2)(c) GDPR' },
    });
  });

  test('the United States, on the list or not, or open', () => {
    const listed = say({
      country: 'US',
      dataPrivacyFramework: { participant: true, checked: '2026-10-01', fallback: clauses },
    });
    expect(listed.checks[0]?.text).toContain('checked on 1 October 2026');
    expect(listed.fallback).toBeDefined();
    const not = say({
      country: 'US',
      dataPrivacyFramework: { participant: false, safeguard: open('clauses') },
    });
    expect(not).toMatchObject({ adequacy: undefined, safeguard: { text: { text: 'clauses' } } });
    const unknown = say({ country: 'US', dataPrivacyFramework: open('to be seen') });
    expect(unknown).toMatchObject({ adequacy: undefined, checks: [{ text: 'to be seen' }] });
  });

  test('elsewhere a safeguard', () => {
    expect(say({ country: 'IN', safeguard: clauses })).toMatchObject({
      inEea: false,
      adequacy: undefined,
      safeguard: { article: 'Article 46(2)(c) GDPR' },
    });
  });

  test('a list of them; none where it is open', () => {
    expect(locationsWords(at([{ country: 'FR' }, { country: 'GB' }]), context())).toHaveLength(2);
    expect(locationsWords(at(open('in Europe')), context())).toEqual([]);
  });
});
