import { describe, expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { basisWords } from '../../../src/render/phrases/legal-basis.ts';
import { at, context, open } from './said.ts';

const people = markAs('dataSubject', { id: 'people', name: 'people' });
const say = (basis: unknown, language: 'en' | 'fr' = 'en') =>
  basisWords(at(basis as Parameters<typeof basisWords>[0]['value']), context(language));

describe('legal bases', () => {
  test('by name and article, with their facts', () => {
    const [words] = say(
      { basis: 'legitimate-interests', interest: 'safety', holder: 'the town' },
      'fr',
    );
    expect(words).toMatchObject({
      id: 'legitimate-interests',
      name: { text: 'intérêt légitime', path: ['x', 'basis'] },
      article: 'article 6.1.f du RGPD',
      facts: { interest: { text: 'safety' }, holder: { text: 'the town' } },
    });
  });

  test('with their laws, and a child’s age', () => {
    expect(say({ basis: 'public-task', law: [{ law: 'Code' }], task: 'teach' })[0]).toMatchObject({
      laws: [{ text: { text: 'Code' } }],
      facts: { task: { text: 'teach' } },
    });
    const child = { age: 15, parentalConsent: 'by post' };
    expect(say({ basis: 'consent', withdrawal: 'click', child })[0]?.facts).toEqual({
      withdrawal: { text: 'click', path: ['x', 'withdrawal'] },
      age: { text: '15', path: ['x', 'child', 'age'] },
      parentalConsent: { text: 'by post', path: ['x', 'child', 'parentalConsent'] },
    });
  });

  test('one for each class of person', () => {
    const cases = [
      {
        dataSubjects: [people],
        when: 'on Sundays',
        legalBasis: { basis: 'contract', party: 'employer' },
      },
      { dataSubjects: [people], legalBasis: open() },
    ];
    const words = say({ basis: 'by-data-subject', cases });
    expect(words).toHaveLength(2);
    expect(words[0]).toMatchObject({
      who: [{ text: 'people' }],
      ids: ['people'],
      when: { text: 'on Sundays' },
      facts: { party: { text: 'contract with the employer' } },
    });
    expect(words[1]).toMatchObject({ who: [{ text: 'people' }], id: undefined, stated: undefined });
  });

  test('what is stated of an open one', () => {
    expect(say(open('your wish'))).toMatchObject([
      { stated: { text: 'your wish' }, id: undefined },
    ]);
    expect(say(open())).toEqual([]);
  });
});
