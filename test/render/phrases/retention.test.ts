import { describe, expect, test } from 'vitest';
import type { AnyText, Retention } from '../../../src/model/index.ts';
import { retentionWords } from '../../../src/render/phrases/retention.ts';
import { at, context, open } from './said.ts';

const say = (retention: Partial<Retention<AnyText>>, language: 'en' | 'fr' = 'en') =>
  retentionWords(
    at({ active: open(), then: 'erase', ...retention } as Retention<AnyText>),
    context(language),
  );
const text = (words: { text: string } | undefined) => words?.text.replaceAll('\u00a0', ' ');

describe('active use', () => {
  test('a period from an event, after what comes before it', () => {
    const active = {
      period: '3 years',
      from: { event: 'le bal.' },
      during: 'tant que vous venez.',
      definition: 'Le dernier.',
    } as const;
    const words = say({ active }, 'fr');
    expect(text(words.period)).toBe('3 ans à compter du bal');
    expect(text(words.active)).toBe('tant que vous venez, puis 3 ans à compter du bal');
    expect(text(words.definition)).toBe('Le dernier.');
  });

  test('until an event, a criterion, or what is stated', () => {
    expect(text(say({ active: { until: 'departure' } }, 'fr').active)).toBe('jusqu’au départ');
    expect(text(say({ active: { criterion: 'as needed' } }).period)).toBe('as needed');
    expect(text(say({ active: open('a while') }).active)).toBe('a while');
    expect(say({ active: open() }).active).toBeUndefined();
  });
});

describe('the archive', () => {
  test('a period, and from when', () => {
    const archive = { period: '5 years', from: 'payment', reason: 'proof', access: 'few' } as const;
    expect(say({ archive }).archive).toMatchObject({
      none: false,
      period: { text: '5\u00a0years from the payment' },
      reason: { text: 'proof' },
      access: { text: 'few' },
    });
  });

  test('a start without a known period, a period that is stated, none', () => {
    expect(
      text(say({ archive: { period: open(), from: 'payment', reason: 'r' } }).archive?.period),
    ).toBe('from the payment');
    expect(text(say({ archive: { period: open('longer'), reason: 'r' } }).archive?.period)).toBe(
      'longer',
    );
    expect(say({ archive: 'none' }).archive).toMatchObject({
      none: true,
      period: { text: 'these data are not archived' },
    });
    expect(text(say({ archive: open('in boxes') }).archive?.period)).toBe('in boxes');
    expect(say({ archive: open() }).archive).toBeUndefined();
    expect(say({}).archive).toBeUndefined();
  });
});

test('the end: erased, made anonymous, kept for good, or stated', () => {
  expect(say({ then: 'anonymise' })).toMatchObject({
    end: { text: 'anonymised' },
    endKind: 'anonymise',
  });
  const kept = say({ then: { keep: 'kept for history', law: [{ law: 'Code' }] } });
  expect(kept).toMatchObject({ end: { text: 'kept for history' }, endKind: 'own', forGood: true });
  expect(kept.endLaws.map(({ text: law }) => law.text)).toEqual(['Code']);
  expect(say({ then: open('shredded') })).toMatchObject({
    end: { text: 'shredded' },
    forGood: false,
  });
});

test('laws, exceptions and remarks', () => {
  const words = say({
    law: [{ law: 'Code', article: '1' }],
    exceptions: ['longer in court'],
    remarks: 'Note.',
  });
  expect(words.laws.map(({ text: law }) => law.text)).toEqual(['Article 1 of the Code']);
  expect(words.exceptions.map(({ text: one }) => one)).toEqual(['longer in court']);
  expect(words.remarks?.path).toEqual(['x', 'remarks']);
});
