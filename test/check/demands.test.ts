import { describe, expect, it } from 'vitest';
import { createJudge } from '../../src/check/demands.ts';
import type { Issue } from '../../src/check/issues.ts';
import type { FieldDemand } from '../../src/check/rule.ts';
import { declared, house, letters, rule } from './sample.ts';

const { value: activity } = declared(letters);
const issue = (fields: Partial<Issue>): Issue => ({
  path: ['name'],
  kind: 'missing',
  data: { field: 'name' },
  ...fields,
});

/** What is said of an issue with an activity, if a rule has this demand. */
const judged = (demand: FieldDemand, fields: Partial<Issue>, messages = { wrong: 'Wrong.' }) => {
  const judge = createJudge([rule({ demands: [demand], messages })]);
  const { rule: id, message } = judge('activity', activity, issue(fields), ['en']);
  return `${id} ${message}`;
};

describe('a demand', () => {
  const on = (path: string, when: FieldDemand['when'] = 'refused') => ({
    path,
    when,
    message: 'wrong',
  });

  it('is met at its path: a step, one of any, any number of any', () => {
    const path = ['purposes', 0, 'legalBasis', 'law'];
    const refused = (pattern: string) => judged(on(pattern), { path });
    expect(refused('activities.letters.purposes.0.legalBasis.law')).toBe('test/rule wrong');
    expect(refused('activities.*.purposes.*.legalBasis.law')).toBe('test/rule wrong');
    expect(refused('activities.*.**.law')).toBe('test/rule wrong');
    expect(refused('activities.*.purposes.*.legalBasis.**.law')).toBe('test/rule wrong');
    for (const other of ['activities.*.law', 'activities.*.purposes.*.legalBasis', 'notices.**']) {
      expect(refused(other)).toBe('registry/missing-field missing');
    }
  });

  it('speaks of what is missing, of what is wrong, or of both', () => {
    const at = 'activities.*.name';
    const missing = 'registry/missing-field missing';
    expect(judged(on(at, 'missing'), {})).toBe('test/rule wrong');
    expect(judged(on(at, 'missing'), { kind: 'blank' })).toBe('test/rule wrong');
    expect(judged(on(at, 'missing'), { kind: 'empty' })).toBe('test/rule wrong');
    expect(judged(on(at, 'missing'), { kind: 'type' })).toBe('registry/invalid-value type');
    expect(judged(on(at, 'invalid'), {})).toBe(missing);
    expect(judged(on(at, 'invalid'), { kind: 'type' })).toBe('test/rule wrong');
    expect(judged(on(at, 'refused'), { kind: 'choice' })).toBe('test/rule wrong');
  });

  it('has words of its own for a misspelling', () => {
    const messages = { wrong: 'Wrong.', 'wrong-meant': 'Did you mean “{meant}”?' };
    const misspelt = { kind: 'choice-meant', data: { meant: 'active' } };
    expect(judged(on('activities.*.name'), misspelt, messages)).toBe('test/rule wrong-meant');
    expect(judged(on('activities.*.name'), misspelt)).toBe('test/rule wrong');
  });

  it('may depend on what stands beside the field', () => {
    const path = ['purposes', 0, 'legalBasis', 'withdrawal'];
    const given = (basis: string) => ({ ...on('activities.**'), given: { basis } });
    expect(judged(given('consent'), { path })).toBe('test/rule wrong');
    expect(judged(given('contract'), { path })).toBe('registry/missing-field missing');
  });

  it('may depend on what a reference found instead', () => {
    const reference = { kind: 'reference', found: 'dataSubject' } as const;
    const demand = on('activities.*.name');
    expect(judged({ ...demand, found: 'dataSubject' }, reference)).toBe('test/rule wrong');
    expect(judged({ ...demand, found: 'recipient' }, reference)).toBe(
      'integrity/unknown-reference reference',
    );
  });

  it('says nothing of a field that nobody knows', () => {
    expect(judged(on('activities.**'), { kind: 'unknown-field' })).toBe(
      'registry/unknown-field unknown',
    );
  });

  it('gives way to an earlier one', () => {
    const demands = [on('activities.*.name')];
    const judge = createJudge([rule({ id: 'test/first', demands }), rule({ demands })]);
    expect(judge('activity', activity, issue({}), ['en']).rule).toBe('test/first');
  });
});

describe('without a demand', () => {
  const judge = createJudge([]);
  const said = (fields: Partial<Issue>) => {
    const { rule: id, message, part } = judge('activity', activity, issue(fields), ['en', 'fr']);
    return `${id} ${message} (${part})`;
  };

  it('general rules speak', () => {
    expect(said({})).toBe('registry/missing-field missing (value)');
    expect(said({ kind: 'period' })).toBe('registry/invalid-value period (value)');
    expect(said({ kind: 'unknown-field-meant' })).toBe('registry/unknown-field meant (key)');
    expect(said({ kind: 'reference' })).toBe('integrity/unknown-reference reference (value)');
  });

  it('a missing language is told as such', () => {
    expect(said({ path: ['name', 'fr'] })).toBe('registry/missing-language missing (value)');
    expect(said({ path: ['name', 'fr'], kind: 'blank' })).toBe(
      'registry/invalid-value blank (value)',
    );
  });
});

describe('what fills the words', () => {
  const judge = createJudge([]);

  it('is the place, and what the declaration and the purpose are called', () => {
    const path = ['purposes', 0, 'legalBasis'];
    expect(judge('activity', activity, issue({ path }), ['en'])).toEqual({
      rule: 'registry/missing-field',
      message: 'missing',
      data: { field: 'name', id: 'letters', declaration: 'Letters', purpose: 'Send letters' },
      path: ['activities', 'letters', 'purposes', 0, 'legalBasis'],
      part: 'value',
    });
  });

  it('is the id of a purpose without words', () => {
    const purposes = [{ id: 'send' }];
    const spoilt = { ...activity, purposes };
    const { data } = judge('activity', spoilt, issue({ path: ['purposes', 0, 'purpose'] }), ['en']);
    expect(data.purpose).toBe('send');
  });

  it('has no id step for the organisation', () => {
    const { value } = declared(house);
    const { path, data } = judge('organisation', value, issue({ path: ['contact'] }), ['en']);
    expect(path).toEqual(['organisation', 'contact']);
    expect(data.declaration).toBe('House');
  });
});
