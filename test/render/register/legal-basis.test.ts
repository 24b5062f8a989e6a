import { describe, expect, it } from 'vitest';
import type { AnyText, Purpose } from '../../../src/model/index.ts';
import { cursor, declarationAt, each } from '../../../src/render/core/cursor.ts';
import { basisLines, basisNames } from '../../../src/render/register/legal-basis.ts';
import { ACME, contextOf, find, say } from './fixture.ts';

const purposes = each<Purpose<AnyText>>(
  declarationAt(find(ACME.activities, 'orders')).get('purposes' as never),
);
const CONTEXT = contextOf();
const basisOf = (id: string) => {
  const purpose = purposes.find(({ value }) => value.id === id);
  if (!purpose) throw new Error(`There is no ${id}.`);
  return purpose.get('legalBasis');
};

describe('basisLines', () => {
  it('names the basis, its article and its facts', () => {
    expect(say(basisLines(basisOf('books'), CONTEXT))).toBe(
      [
        'legal obligation (Article 6(1)(c) GDPR)',
        'Law: Article L123-22 of the French Commercial Code (Code de commerce)',
        'binding on the controller',
        'Duty: ten years of accounts',
      ].join('\n'),
    );
  });

  it('keeps apart what differs by class of person, with the balancing test', () => {
    expect(say(basisLines(basisOf('news'), CONTEXT))).toBe(
      [
        'legitimate interests (Article 6(1)(f) GDPR)',
        'For: customers',
        'In which cases: similar products',
        'Interest pursued: to sell more',
        'Interest of: the group',
        'Balancing test of: 15 January 2026',
        'Conclusion: few messages',
        '– one a month',
        'consent (Article 6(1)(a) GDPR)',
        'For: visitors of the site',
        'How consent is given: a box',
        'How consent is withdrawn: by the link',
        'Age of consent: 15',
        'Parental consent: by letter',
      ].join('\n'),
    );
  });

  it('asks what is open, in whole or in part', () => {
    expect(say(basisLines(basisOf('public'), CONTEXT))).toBe(
      'public task (Article 6(1)(e) GDPR)\nTo be established: Which law?\nTask: a kiosk',
    );
    const open = cursor({ gap: { question: 'Which?', stated: 'a contract' } }, ['activities', 'x']);
    expect(say(basisLines(open, CONTEXT))).toBe(
      'To be established: Which?\nStated today: a contract',
    );
  });
});

describe('basisNames', () => {
  it('leaves out what is open', () => {
    const names = purposes.flatMap((purpose) => basisNames(purpose, CONTEXT).map(({ id }) => id));
    expect(names).toEqual([
      ...['contract', 'legal-obligation', 'legitimate-interests', 'consent'],
      ...['vital-interests', 'public-task'],
    ]);
  });
});
