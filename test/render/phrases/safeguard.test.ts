import { expect, test } from 'vitest';
import { safeguardWords } from '../../../src/render/phrases/safeguard.ts';
import { at, context, open } from './said.ts';

const say = (safeguard: unknown) =>
  safeguardWords(at(safeguard as Parameters<typeof safeguardWords>[0]['value']), context());

test('standard clauses with their module, and how to get a copy', () => {
  const clauses = { type: 'standard-contractual-clauses', module: 2, copy: 'Ask us.' };
  expect(say(clauses)).toMatchObject({
    text: { text: expect.stringMatching(/2021\/914, module 2 \(controller to processor\)$/) },
    article: 'Article 46(2)(c) GDPR',
    copy: { text: 'Ask us.' },
  });
  expect(say({ ...clauses, module: open('module to be chosen') })?.text.text).toMatch(
    /, module to be chosen$/,
  );
  expect(say({ ...clauses, module: open() })?.text.text).toMatch(/2021\/914$/);
});

test('other instruments with their approval, derogations with their circumstances', () => {
  expect(say({ type: 'binding-corporate-rules', approval: 'A-1' })?.text.text).toBe(
    'binding corporate rules, approval A-1',
  );
  expect(
    say({ type: 'derogation', ground: 'legal-claims', circumstances: 'one trial' }),
  ).toMatchObject({
    text: { text: expect.stringMatching(/: establishment, exercise or defence of legal claims$/) },
    article: 'Article 49(1)(e) GDPR',
    circumstances: { text: 'one trial' },
  });
});

test('what is stated of an open one; nothing where it is left out', () => {
  expect(say(open('a charter'))).toEqual({
    text: { text: 'a charter', path: ['x', 'gap', 'stated'] },
  });
  expect([say(open()), say(undefined)]).toEqual([undefined, undefined]);
});
