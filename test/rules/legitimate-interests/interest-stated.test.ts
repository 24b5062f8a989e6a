import { describe, expect, it } from 'vitest';
import { GENERIC_INTERESTS } from '../../../src/rules/legitimate-interests/generic-interests.ts';
import { acme, onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'legitimate-interests/interest-stated';
const interest = (code: string) => onBasis(`{ basis: 'legitimate-interests', interest: ${code} }`);
const found = (words: string) => saidBy(RULE, interest(JSON.stringify(words)));

it('finds an interest that is missing or blank', () => {
  expect([...saidBy(RULE, onBasis("{ basis: 'legitimate-interests' }")), ...found('  ')]).toEqual([
    'activities/newsletter.ts:12:60 The purpose “Send it” of “Newsletter” rests on legitimate interests and does not say which.',
    'activities/newsletter.ts:12:103 The purpose “Send it” of “Newsletter” rests on legitimate interests and does not say which.',
  ]);
});

it('says where it found words that state none', () => {
  expect(found('Our legitimate interests.')).toEqual([
    'activities/newsletter.ts:12:103 “Our legitimate interests.” does not say which interest “Send it” pursues.',
  ]);
});

describe('words in English', () => {
  it.each([
    'a justified, balanced commercial interest',
    'the legitimate interest of the data controller',
    'our legitimate business interests',
  ])('state nothing: %s', (words) => expect(found(words)).toHaveLength(1));

  it.each([
    'to keep our site secure',
    'prevention of fraud in exams',
    'our commercial interest in informing customers of new courses',
  ])('state an interest: %s', (words) => expect(found(words)).toEqual([]));
});

describe('words in French', () => {
  const french = (words: string) =>
    saidBy(RULE, { ...acme({ languages: "['fr']" }), ...interest(JSON.stringify(words)) });

  it.each([
    'l’intérêt légitime du responsable du traitement',
    'notre intérêt commercial justifié et équilibré',
    'Intérêts légitimes poursuivis par la société',
  ])('state nothing: %s', (words) => expect(french(words)).toHaveLength(1));

  it.each(['assurer la sécurité du site', 'l’intérêt légitime à recouvrer nos créances'])(
    'state an interest: %s',
    (words) => expect(french(words)).toEqual([]),
  );

  it('are told by their language', () => {
    const words = 'notre intérêt légitime';
    expect(found(words)).toEqual([]);
    expect(french(words)).toHaveLength(1);
  });
});

it('is silent where the interest is an open question', () => {
  expect(saidBy(RULE, interest("gap({ question: 'Which?', stated: 'our interests' })"))).toEqual(
    [],
  );
});

it.each(Object.entries(GENERIC_INTERESTS))('lists words once, in lower case (%s)', (_, words) => {
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^\p{Ll}+$/u);
});
