import { expect, it, describe as suite } from 'vitest';
import { describe, textsOf } from '../../src/messages/describe.ts';
import { finding, rule } from '../check/sample.ts';

const known = rule({
  id: 'retention/start-event',
  title: 'English title.',
  messages: { none: 'From when does “{declaration}” run?', only: 'Only in English: {a} {b}.' },
});

suite('describe', () => {
  const said = (message: string, data: Parameters<typeof finding>[0]['data'] = {}) =>
    finding({ rule: known.id, message, data });

  it('fills the placeholders, in the language of the reader', () => {
    const one = said('none', { declaration: { en: 'Letters', fr: 'Lettres' } });
    expect(describe(one, known, 'en')).toBe('From when does “Letters” run?');
    expect(describe(one, known, 'fr')).toBe(
      'Rien ne dit à partir de quand court cette durée de «\u202fLettres\u202f».',
    );
  });

  it('falls back to English where a message is not translated', () => {
    expect(describe(said('only', { a: 'x', b: 'y' }), known, 'fr')).toBe('Only in English: x y.');
  });

  it('leaves a placeholder that nothing fills empty', () => {
    expect(describe(said('only', { a: 'x' }), known, 'en')).toBe('Only in English: x .');
  });

  it('does not fill placeholders in what fills them', () => {
    expect(describe(said('only', { a: '{b}', b: 'y' }), known, 'en')).toBe(
      'Only in English: {b} y.',
    );
  });

  it('says days in words of the language, unless it quotes them', () => {
    const texts = { ends: 'It ends on {day}.', quotes: '“{day}” and ‘x’, not {day}.' };
    const dated = rule({ id: 'registry/invalid-value', title: '', messages: texts });
    const on = (message: string, day: string) =>
      describe(finding({ rule: dated.id, message, data: { day } }), dated, 'en');
    expect(on('ends', '2026-08-01')).toBe('It ends on 1 August 2026.');
    expect(on('ends', '2026-02-30')).toBe('It ends on 2026-02-30.');
    expect(on('quotes', '2026-08-01')).toBe('“2026-08-01” and ‘x’, not 1 August 2026.');
    const expired = rule({ id: 'acknowledgements/expired', title: '', messages: {} });
    const data = { rule: 'x/y', until: '2026-08-01' };
    expect(describe(finding({ rule: expired.id, message: 'expired', data }), expired, 'fr')).toBe(
      'L’acceptation de x/y a pris fin le 1er août 2026.',
    );
  });

  it('gives the id of a message that nobody knows', () => {
    expect(describe(said('nothing'), known, 'en')).toBe('nothing');
  });
});

suite('textsOf', () => {
  it('gives title and help in the language, or in English', () => {
    expect(textsOf(known, 'en').title).toBe('English title.');
    expect(textsOf(known, 'fr').title).toBe('Chaque durée dit à partir de quand elle court.');
    expect(textsOf(rule({}), 'fr')).toEqual({
      title: 'A duty.',
      help: 'Do it.',
      messages: { wrong: 'Wrong.' },
    });
  });
});
