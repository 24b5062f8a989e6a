import { expect, it } from 'vitest';
import { notesOn } from '../../src/check/index.ts';
import { host, letters } from './sample.ts';

it('keeps what is noted on a declaration, and on no other', () => {
  notesOn(letters)['a name'] = [1];
  expect(notesOn(letters)).toEqual({ 'a name': [1] });
  expect(notesOn(host)).toEqual({});
});
