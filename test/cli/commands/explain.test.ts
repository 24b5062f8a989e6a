import { expect, it } from 'vitest';
import { ropa } from '../ropa.ts';

it('explains a rule in the language that is asked for', () => {
  const english = ropa(['explain', 'gaps/open', '--lang', 'en']);
  const french = ropa(['explain', 'gaps/open', '--lang', 'fr']);
  expect([english.code, french.code]).toEqual([0, 0]);
  expect(english.stdout).toMatch(
    /^Every fact that the law asks for is established\.\n═+\n\ngaps\/open, warning\.\n/,
  );
  expect(french.stdout).not.toBe(english.stdout);
});

it('explains an article', () => {
  const { stdout, code } = ropa(['explain', 'Article 30']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Art\.\u00a030 GDPR: Records of processing activities\n/);
});

it('exits with 2 and one line where there is nothing to explain', () => {
  const { stdout, stderr, code } = ropa(['explain', 'gaps/opn']);
  expect({ stdout, stderr, code }).toEqual({
    stdout: '',
    stderr: 'ropa: There is no rule gaps/opn. Did you mean gaps/open?\n',
    code: 2,
  });
});
