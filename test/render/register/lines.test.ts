import { describe, expect, it } from 'vitest';
import { cursor, declarationAt } from '../../../src/render/core/cursor.ts';
import { phrase, sourced } from '../../../src/render/core/sourced.ts';
import {
  day,
  field,
  gapsIn,
  head,
  items,
  joined,
  line,
  listed,
  mail,
  openLines,
  questionsIn,
  said,
  saidItems,
  sayEach,
  web,
} from '../../../src/render/register/lines.ts';
import { ACME, contextOf, find, say } from './fixture.ts';

const CONTEXT = contextOf('en');
const word = (text: string) => sourced(text, ['organisation', 'name']);
const bank = declarationAt(find(ACME.recipients, 'bank'));
const gap = (question: string, stated?: string) =>
  cursor({ gap: { question, ...(stated && { stated }) } }, ['organisation', 'x']);

describe('line', () => {
  it('is none where there are no words', () => {
    expect(line(undefined)).toEqual([]);
    expect(line('')).toEqual([]);
    expect(line('a', 'Label')).toEqual([{ text: 'a', label: 'Label' }]);
  });

  it('shows what is only stated of an open question as open, also within a phrase', () => {
    const stated = sourced('some years', ['recipients', 'bank', 'gap', 'stated']);
    expect(line(stated)).toMatchObject([{ as: 'open' }]);
    expect(line(phrase(['recipients', 'bank'], ['for ', stated]))).toMatchObject([{ as: 'open' }]);
    expect(line(word('gap.stated'))[0]).not.toHaveProperty('as');
  });

  it('leads to web and mail addresses', () => {
    expect(web(word('https://a.example'))[0]?.text).toMatchObject({ href: 'https://a.example' });
    expect(mail(word('a@b.example'))[0]?.text).toMatchObject({ href: 'mailto:a@b.example' });
    expect([...web(undefined), ...mail(undefined)]).toEqual([]);
  });

  it('is an entry of an enumeration only where there are several', () => {
    expect(say(listed([word('a')]))).toBe('a');
    expect(say(listed([word('a'), word('b')]))).toBe('– a\n– b');
    expect(say(items([word('a')]))).toBe('– a');
    expect(head(word('a'))).toMatchObject([{ as: 'head' }]);
  });
});

describe('openLines', () => {
  it('asks, says what is stated, who answers and by when', () => {
    const lines = openLines(bank.get('locations'), CONTEXT);
    expect(say(lines)).toBe(
      'To be established: In which countries?\nStated today: in Europe\nOwner: Finance\nDue: 31 January 2027',
    );
    expect(lines.map(({ as }) => as)).toEqual(['open', 'open', 'open', 'open']);
    expect(lines[0]?.text).toMatchObject({
      path: ['recipients', 'bank', 'locations', 'gap', 'question'],
    });
  });

  it('is nothing where a fact is known', () => {
    expect(openLines(bank.get('name'), CONTEXT)).toEqual([]);
  });
});

describe('questions in a value', () => {
  it('are found at any depth, but not in what the value refers to', () => {
    const orders = declarationAt(find(ACME.activities, 'orders'));
    const places = gapsIn(orders).map(({ path }) => path.slice(2).join('.'));
    expect(places).toEqual([
      'purposes.4.legalBasis.law',
      'specialData.1.source',
      'criminalData.0.from',
      'retention.3.active',
      'retention.3.archive.period',
      'retention.3.then',
    ]);
  });

  it('are asked without what is stated, which other words already say', () => {
    expect(say(questionsIn(cursor([gap('Q?', 'S').value], ['organisation']), CONTEXT))).toBe(
      'To be established: Q?',
    );
  });
});

describe('what is said', () => {
  it('is the words, or the question in their place', () => {
    expect(say(said(cursor('a', ['organisation']), CONTEXT, 'L'))).toBe('L: a');
    expect(say(said(gap('Q?'), CONTEXT, 'L'))).toBe('To be established: Q?');
    expect(say(saidItems(cursor(['a'], ['organisation']), CONTEXT))).toBe('– a');
    expect(say(saidItems(gap('Q?'), CONTEXT))).toBe('To be established: Q?');
    expect(say(day(cursor('2026-01-01', ['organisation']), CONTEXT))).toBe('1 January 2026');
    expect(say(day(gap('Q?'), CONTEXT))).toBe('To be established: Q?');
    expect(say(sayEach(gap('Q?'), CONTEXT, () => line('never')))).toBe('To be established: Q?');
  });
});

describe('joined', () => {
  it('keeps each word at its own path', () => {
    expect(joined([])).toBeUndefined();
    expect(joined([word('a')])).toEqual(word('a'));
    expect(joined([word('a'), word('b')])).toMatchObject({
      text: 'a, b',
      parts: [word('a'), ', ', word('b')],
    });
  });
});

describe('field', () => {
  it('is none where there is nothing to say', () => {
    expect(field('L', [])).toEqual([]);
  });
});
