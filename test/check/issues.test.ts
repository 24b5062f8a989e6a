// cspell:ignore actve questoin
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issuesOf, valueAt } from '../../src/check/issues.ts';
import { dataSubject, gap, specialDataCategory } from '../../src/index.ts';
import { formatPath } from '../../src/model/index.ts';
import { schemasFor } from '../../src/model/schemas/index.ts';
import { declared, house, letters, readers } from './sample.ts';

/** `kind path` for each issue that the schema of a declaration has with it, once it is changed. */
function issues(value: object, changes: Readonly<Record<string, unknown>>) {
  const { kind, value: changed } = declared(value, changes);
  const { error } = schemasFor(['en'])[kind].safeParse(changed);
  return issuesOf(changed, error?.issues ?? []);
}
const told = (value: object, changes: Readonly<Record<string, unknown>>) =>
  issues(value, changes).map(({ kind, path }) => `${kind} ${formatPath(path)}`);

describe('valueAt', () => {
  it('follows a path, and gives nothing where a step is missing', () => {
    const root = { a: [{ b: 1 }] };
    expect(valueAt(root, ['a', 0, 'b'])).toBe(1);
    expect(valueAt(root, [])).toBe(root);
    expect(valueAt(root, ['a', 1, 'b'])).toBeUndefined();
    expect(valueAt(root, ['a', 'length'])).toBe(1);
    expect(valueAt(root, ['toString'])).toBeUndefined();
  });
});

describe('issuesOf', () => {
  it('has nothing to say of what is valid', () => {
    expect(told(letters, {})).toEqual([]);
  });

  it('tells what is missing, blank or empty', () => {
    expect(told(letters, { name: undefined })).toEqual(['missing name']);
    expect(told(letters, { name: ' ' })).toEqual(['blank name']);
    expect(told(letters, { dataSubjects: [] })).toEqual(['empty dataSubjects']);
    expect(told(letters, { dataSubjects: readers })).toEqual(['list dataSubjects']);
  });

  it('tells values that have no meaning by what they should be', () => {
    expect(told(letters, { id: 'My Letters' })).toEqual(['id id']);
    expect(told(house, { country: 'XX' })).toEqual(['country country']);
    expect(told(house, { contact: { email: 'me' } })).toEqual(['email contact.email']);
    expect(told(house, { contact: { form: 'acme.example' } })).toEqual(['url contact.form']);
    expect(told(letters, { review: { last: '2026-02-30' } })).toEqual(['date review.last']);
    const retention = [{ active: { period: '3 yrs', from: 'order' }, then: 'erase' }];
    expect(told(letters, { retention })).toEqual(['period retention[0].active.period']);
    expect(told(letters, { remarks: 12 })).toEqual(['type remarks']);
    const acknowledged = [{ rule: 'everything', by: 'Head of legal', reason: 'None' }];
    expect(told(letters, { acknowledged })).toEqual(['rule acknowledged[0].rule']);
  });

  it('tells choices, with the one that was meant', () => {
    const [choice] = issues(letters, { status: 'sleeping' });
    expect(choice).toEqual({
      path: ['status'],
      kind: 'choice',
      data: { field: 'status', value: 'sleeping', choices: 'planned, active, ended' },
    });
    const [meant] = issues(letters, { status: 'actve' });
    expect(meant?.kind).toBe('choice-meant');
    expect(meant?.data.meant).toBe('active');
  });

  it('tells fields that nobody knows, with the one that was meant', () => {
    expect(issues(letters, { colour: 'red' })).toEqual([
      { path: ['colour'], kind: 'unknown-field', data: { field: 'colour' } },
    ]);
    expect(issues(letters, { remark: 'Red.' })).toEqual([
      {
        path: ['remark'],
        kind: 'unknown-field-meant',
        data: { field: 'remark', meant: 'remarks' },
      },
    ]);
  });

  it('tells a misspelt field once, and not as a missing one too', () => {
    const { name, ...rest } = declared(letters).value;
    const { kind } = declared(letters);
    const misspelt = { ...rest, nam: name };
    const { error } = schemasFor(['en'])[kind].safeParse(misspelt);
    const found = issuesOf(misspelt, error?.issues ?? []);
    expect(found.map((issue) => issue.kind)).toEqual(['unknown-field-meant']);
  });

  it('tells references by what they should be, and what was found', () => {
    expect(issues(letters, { dataSubjects: [{ id: 'readers' }] })).toEqual([
      { path: ['dataSubjects', 0], kind: 'reference', data: { field: '0', kind: 'dataSubject' } },
    ]);
    const health = specialDataCategory({ id: 'health', name: 'health', special: 'health' });
    const data = [{ category: health, source: 'derived' }];
    const [found] = issues(letters, { data });
    expect(found?.kind).toBe('reference');
    expect(found?.found).toBe('specialDataCategory');
  });

  it('puts what no schema names in the words of the validator', () => {
    const schema = z.object({ size: z.number().max(3) });
    const { error } = schema.safeParse({ size: 4 });
    const [issue] = issuesOf({ size: 4 }, error?.issues ?? []);
    expect(issue?.kind).toBe('other');
    expect(issue?.data.words).not.toBe('');
  });
});

describe('an alternative', () => {
  const basis = (legalBasis: unknown) =>
    told(letters, { purposes: [{ id: 'send', purpose: 'Send', legalBasis }] });

  it('is the one that the value comes closest to', () => {
    expect(basis({ basis: 'consent' })).toEqual(['missing purposes[0].legalBasis.withdrawal']);
    expect(basis({ gap: {} })).toEqual(['missing purposes[0].legalBasis.gap.question']);
    expect(basis({ gap: { questoin: 'Which?' } })).toEqual([
      'unknown-field-meant purposes[0].legalBasis.gap.questoin',
    ]);
    expect(basis({ basis: 'habit' })).toEqual(['choice purposes[0].legalBasis.basis']);
    expect(basis({})).toEqual(['missing purposes[0].legalBasis.basis']);
    expect(basis('consent')).toEqual(['type purposes[0].legalBasis']);
  });

  it('is judged where it goes wrong, however deep', () => {
    const transfers = [
      { destinations: 'schools', countries: ['IN'], protections: [{ by: 'charter' }] },
    ];
    expect(told(letters, { transfers })).toEqual(['choice transfers[0].protections[0].by']);
    expect(told(letters, { transfers: 'nowhere' })).toEqual(['choice transfers']);
    const open = [{ active: gap({ question: 'How long?' }), then: { keep: 1 } }];
    expect(told(letters, { retention: open })).toEqual(['type retention[0].then.keep']);
  });

  it('knows texts in several languages', () => {
    const value = { id: 'guests', name: { en: 'guests' } };
    const { error } = schemasFor(['en', 'fr']).dataSubject.safeParse(value);
    const found = issuesOf(value, error?.issues ?? []).map(
      ({ kind, path }) => `${kind} ${formatPath(path)}`,
    );
    expect(found).toEqual(['missing name.fr']);
    expect(told(dataSubject({ id: 'guests', name: 'guests' }), { name: value.name })).toEqual([
      'type name',
    ]);
  });
});
