import { describe, expect, it } from 'vitest';
import { acme } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';
import { block, staffNotice } from './own-notice.ts';

const RULE = 'rights/objection-separate';

const INTERESTS = `import { activity, none } from 'ropa';
import { contactDetails } from '../data.ts';
import { employees } from '../data-subjects.ts';
export default activity({
  id: 'badges', name: 'Badges', role: 'controller', dataSubjects: [employees],
  purposes: [{
    id: 'doors', purpose: 'Open doors',
    legalBasis: { basis: 'legitimate-interests', interest: 'to keep our premises safe' },
  }],
  data: [{ category: contactDetails, source: 'data-subject', provision: 'contractual' }],
  recipients: none,
  retention: [{ active: { period: '3 months', from: 'recording' }, then: 'erase' }],
});
`;
const found = (blocks: string, files: Files = { 'activities/badges.ts': INTERESTS }) =>
  saidBy(RULE, { ...staffNotice(blocks), ...files });

describe('the right to object', () => {
  it.each([
    'You have the rights of access, rectification and objection.',
    'Your rights:\n\n- access;\n- erasure;\n- objection.',
    '1. You may have access.\n2. You may object.',
  ])('is not to stand among others only: %s', (text) => {
    expect(found(block(text))).toEqual([
      expect.stringMatching(
        /^notices\/staff\.ts:11:\d+ The right to object stands only among other rights here; it must be shown apart\.$/,
      ),
    ]);
  });

  it('is not told apart by the number of a list of many', () => {
    expect(found(block('1. You may have access.\n10. You may object.'))).toHaveLength(1);
  });

  it('is looked for while people may object to direct marketing, whatever its basis', () => {
    const marketing = INTERESTS.replace(
      /legalBasis: .*/,
      "legalBasis: { basis: 'consent', withdrawal: 'Click.' }, directMarketing: ['email'],",
    );
    const told = block('You have the rights of access, rectification and objection.');
    expect(found(told, { 'activities/badges.ts': marketing })).toHaveLength(1);
    const first = "id: 'first', purpose: 'Pay', legalBasis: { basis: 'contract' },";
    const second = (text: string) => text.replace('purposes: [{', `purposes: [{ ${first} }, {`);
    expect(found(told, { 'activities/badges.ts': second(marketing) })).toHaveLength(1);
    expect(found(told, { 'activities/badges.ts': second(INTERESTS) })).toHaveLength(1);
  });

  it('is not looked for while a notice is left out', () => {
    const other = "import { notice } from 'ropa';\nexport default notice({ id: 'other' });\n";
    const files = { 'activities/badges.ts': INTERESTS, 'notices/other.ts': other };
    expect(found(block('Access, erasure, objection.'), files)).toEqual([]);
  });

  it('may have a heading or a paragraph of its own', () => {
    expect(
      found(block('Access, erasure, objection.') + block('Write to us.', 'Objection')),
    ).toEqual([]);
    expect(found(block('Access and erasure.\n\nYou may object at any time.'))).toEqual([]);
  });

  it('is told apart in the generated section', () => {
    expect(saidBy(RULE, { 'activities/badges.ts': INTERESTS })).toEqual([]);
  });

  it('need not be told where nobody can object', () => {
    expect(found(block('Access, erasure, objection.'), {})).toEqual([]);
  });

  it('is looked for in French too', () => {
    const files = {
      ...acme({ languages: "['fr']" }),
      'activities/badges.ts': INTERESTS,
    };
    expect(found(block('Droits d’accès, de rectification et d’opposition.'), files)).toHaveLength(
      1,
    );
    expect(found(block('Accès.\n\nVous pouvez vous opposer à tout moment.'), files)).toEqual([]);
  });
});
