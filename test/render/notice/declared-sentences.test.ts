import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model/index.ts';
import { typography } from '../../../src/render/core/typography.ts';
import { labelsFor } from '../../../src/render/labels/index.ts';
import type { RenderedNotice } from '../../../src/render/notice/index.ts';
import { everyNotice } from './every-notice.ts';
import { fixedSentences, sentencesOf } from './fixed-sentences.ts';
import { renderOne } from './render.ts';
import { STANDING_ALONE, STANDING_TOGETHER } from './standing-alone.ts';

/** Every string of a catalogue by its path: `notice.rights.lead`. */
function stringsIn(labels: object, path: string): [path: string, text: string][] {
  return Object.entries(labels).flatMap(([key, value]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    return typeof value === 'object' && value !== null ? stringsIn(value, at) : [];
  });
}

const labelled = (list: readonly RegExp[], language: Language): string[] =>
  stringsIn(labelsFor(language), '')
    .filter(([path]) => list.some((one) => one.test(path)))
    .map(([, text]) => typography(text, language));

const JOINTS = /[\s,;:().?]|\b(and|et)\b/g;

/** Whether a sentence may stand without a declaration: one label, or several put together. */
function mayStandAlone(language: Language): (sentence: string) => boolean {
  const alone = new Set(labelled(STANDING_ALONE, language).flatMap(sentencesOf));
  const pieces = labelled(STANDING_TOGETHER, language)
    .flatMap(sentencesOf)
    .sort((a, b) => b.length - a.length);
  return (sentence) => {
    if (alone.has(sentence)) return true;
    const rest = pieces.reduce((text, piece) => text.replaceAll(piece, ''), sentence);
    return rest !== sentence && rest.replace(JOINTS, '') === '';
  };
}

const fixed = everyNotice.map(({ registry, notice, language, name }) => ({
  name,
  language,
  sentences: fixedSentences(renderOne(registry, notice, language)),
}));

describe('every sentence of a notice comes from a declaration, or may stand alone', () => {
  test.each(fixed)('$name', ({ sentences, language }) => {
    const isKnown = mayStandAlone(language);
    expect([...sentences].filter((sentence) => !isKnown(sentence))).toEqual([]);
  });

  test('the list of what may stand alone names nothing in vain', () => {
    const said = new Set(fixed.flatMap(({ sentences }) => [...sentences]));
    const isSaid = (text: string) =>
      sentencesOf(text).some((one) => [...said].some((sentence) => sentence.includes(one)));
    const vain = [...STANDING_ALONE, ...STANDING_TOGETHER].filter(
      (one) => !LANGUAGES.some((language) => labelled([one], language).some(isSaid)),
    );
    expect(vain.map(({ source }) => source)).toEqual([]);
  });

  test('labels put together in other words are not known', () => {
    const isKnown = mayStandAlone('en');
    expect(isKnown('Your rights: access and erasure')).toBe(true);
    expect(isKnown('Your rights: access and a free coffee')).toBe(false);
    expect(isKnown('and')).toBe(false);
  });

  test('an invented sentence is found, wherever it stands', () => {
    const notice = (markdown: string, ...sources: [number, number][]) =>
      ({
        markdown,
        sources: sources.map(([start, end]) => ({ start, end, path: [] })),
      }) as unknown as RenderedNotice;
    expect([...fixedSentences(notice('We never sell data.\n\nAcme', [21, 25]))]).toEqual([
      'We never sell data',
    ]);
    expect([...fixedSentences(notice('Acme. We never sell data. Ever.', [0, 4]))]).toEqual([
      ...['We never sell data', 'Ever'],
    ]);
    expect([...fixedSentences(notice('| Acme | We delete all. |', [2, 6]))]).toEqual([
      'We delete all',
    ]);
    expect([...fixedSentences(notice('- **Name**: Acme', [12, 16]))]).toEqual([]);
  });
});
