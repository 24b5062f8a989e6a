import { describe, expect, it } from 'vitest';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';
import { block, staffNotice } from './own-notice.ts';

const RULE = 'rights/post-mortem-fr';
const SAYS =
  'French law applies, and the notice “Privacy notice for staff” does not say that people may give directives on their data after their death.';

describe('in France', () => {
  it('finds a notice without the section on rights that does not say it', () => {
    expect(saidBy(RULE, staffNotice())).toEqual([`notices/staff.ts:9:13 ${SAYS}`]);
  });

  it('is silent while a notice is left out, and for one that no activity is about', () => {
    const other = "import { notice } from 'ropa';\nexport default notice({ id: 'other' });\n";
    expect(saidBy(RULE, { ...staffNotice(), 'notices/other.ts': other })).toEqual([]);
    const idle = `import { dataSubject, notice } from 'ropa';
const visitors = dataSubject({ id: 'visitors', name: 'visitors' });
export default notice({ id: 'door', title: 'Door', audiences: [visitors], updated: '2026-09-01', version: '1.0', sections: ['data'] });
`;
    expect(saidBy(RULE, { 'notices/door.ts': idle })).toEqual([]);
    expect(saidBy(RULE, { ...acme({ country: "'RE'" }), 'notices/door.ts': idle })).toHaveLength(3);
  });

  it('is silent where the section or a block says it', () => {
    expect(saidBy(RULE, {})).toEqual([]);
    const text = 'You may say what becomes of your data after your death.';
    expect(saidBy(RULE, staffNotice(block(text)))).toEqual([]);
  });
});

describe('elsewhere', () => {
  const at = (country: string, more: Record<string, string> = {}) =>
    saidBy(RULE, acme({ country: `'${country}'`, ...more }));

  it('finds every notice of an organisation in a French territory: the section does not say it', () => {
    expect(at('RE')).toEqual([
      'notices/customers.ts:6:10 French law applies, and the notice “Privacy notice for customers and learners” does not say that people may give directives on their data after their death.',
      'notices/pupils.ts:6:10 French law applies, and the notice “What we know about you, and why” does not say that people may give directives on their data after their death.',
      `notices/staff.ts:6:10 ${SAYS}`,
    ]);
  });

  it('finds those of an organisation that names the French authority', () => {
    expect(at('BE', { supervisoryAuthorities: "['BE', 'FR']" })).toHaveLength(3);
  });

  it('is silent where the section on rights is made to say it', () => {
    const complaint = "'In France, you may give directives on your data after your death.'";
    expect(at('RE', { complaint })).toEqual([]);
  });

  it('is silent where French law does not apply', () => {
    expect(at('BE', { supervisoryAuthorities: "['BE']" })).toEqual([]);
    expect(at('BE', { supervisoryAuthorities: "gap({ question: 'Which?' })" })).toEqual([]);
  });
});

it('reads French', () => {
  const french = acme({ languages: "['fr']" });
  const text = 'Vous définissez le sort de vos données après votre décès.';
  expect(saidBy(RULE, { ...french, ...staffNotice(block(text)) })).toEqual([]);
  expect(saidBy(RULE, { ...french, ...staffNotice(block('Vos droits.')) })).toHaveLength(1);
});
