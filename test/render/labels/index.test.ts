import { describe, expect, test } from 'vitest';
import {
  ADEQUACY_DECISIONS,
  DEROGATIONS,
  EXCEPTIONS,
  LEGAL_BASES,
  SAFEGUARDS,
} from '../../../src/law/index.ts';
import { LANGUAGES } from '../../../src/model/index.ts';
import { textOf } from '../../../src/render/core/sourced.ts';
import { labelsFor } from '../../../src/render/labels/index.ts';

/** Every fixed text of a catalogue with the place where it stands; functions are not called. */
function* textsIn(value: unknown, place: string): Generator<[place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* textsIn(part, `${place}.${key}`);
}

const catalogues = LANGUAGES.map((language) => {
  const { terms, notice } = labelsFor(language);
  const texts = new Map([...textsIn(terms, 'terms'), ...textsIn(notice, 'notice')]);
  return { language, texts };
});

describe('labels', () => {
  test('every language names the same things', () => {
    const [first, ...others] = catalogues.map(({ texts }) => [...texts.keys()].sort());
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(catalogues)(
    '$language: no text is empty, and each is typographically clean',
    ({ language, texts }) => {
      const wrong = [...texts].filter(([, text]) => {
        const clean = text.trim() !== '' && !/ {2}/.test(text) && !/'/.test(text);
        return !clean || (language === 'fr' ? /\S[?;!»]|«\S/.test(text) : / [?;:!]/.test(text));
      });
      expect(wrong.filter(([place]) => !/(colon|semicolon)$/.test(place))).toEqual([]);
    },
  );

  test('every article and decision of the law data reads as the language writes it', () => {
    const { terms } = labelsFor('fr');
    const references = [LEGAL_BASES, SAFEGUARDS, DEROGATIONS, EXCEPTIONS].flatMap((table) =>
      Object.values(table as Record<string, { article: string }>).map(({ article }) => article),
    );
    for (const reference of references) {
      expect(terms.article(reference)).toMatch(/^articles? \d+[^()]* du RGPD$/);
      expect(labelsFor('en').terms.article(reference)).toMatch(/^Articles? \d.* GDPR$/);
    }
    for (const { decision, decisionDate } of ADEQUACY_DECISIONS) {
      expect(terms.adequacy(decision, decisionDate)).not.toMatch(
        /Decision|\(EU\)|\/E[CU]\b|renewed/,
      );
    }
  });

  test.each([
    [
      'en',
      'from the last activity',
      'until the last activity',
      '5 to 10 years',
      '10 years at most',
    ],
    [
      'fr',
      'à compter de la dernière activité',
      'jusqu’à la dernière activité',
      '5 à 10 ans',
      '10 ans au plus',
    ],
  ] as const)('%s: phrases around periods and events', (language, since, until, range, most) => {
    const { terms } = labelsFor(language);
    const event = terms.startEvents['last-activity'];
    const [least, longest] = language === 'fr' ? ['5', '10 ans'] : ['5', '10 years'];
    expect(textOf(terms.since(event))).toBe(since);
    expect(textOf(terms.until(event))).toBe(until);
    expect(textOf(terms.between(least, longest))).toBe(range);
    expect(textOf(terms.atMost(longest))).toBe(most);
  });
});
