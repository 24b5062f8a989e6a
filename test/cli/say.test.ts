import { expect, it } from 'vitest';
import { say } from '../../src/cli/say.ts';

it('fills its sentences', () => {
  const values = { count: 12, out: 'dist $&' };
  expect(say('written', 'en', values)).toBe('Files written to dist $&: 12.');
  expect(say('written', 'fr', values)).toBe('Fichiers écrits dans dist $&\u00a0: 12.');
});
