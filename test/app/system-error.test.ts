import { mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asUserError } from '../../src/app/system-error.ts';

const thrownBy = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
};

describe('asUserError', () => {
  it.each([
    [() => readdirSync('package.json'), 'package.json cannot be used: a file stands where'],
    [() => openSync('src', 'w'), 'a folder stands where a file is needed'],
    [() => mkdirSync('package.json'), 'a file of that name is in the way'],
  ])('says what %s refuses', (action, words) => {
    const cause = thrownBy(action);
    expect(asUserError(cause)?.message).toContain(words);
    expect(asUserError(cause)?.cause).toBe(cause);
  });

  it('leaves to its stack what the user cannot put right', () => {
    expect(asUserError(thrownBy(() => readFileSync('nowhere')))).toBeUndefined();
    expect(asUserError(new TypeError('x'))).toBeUndefined();
    expect(asUserError(Object.assign(new Error('x'), { code: 'EACCES' }))).toBeUndefined();
    expect(asUserError('EACCES')).toBeUndefined();
  });
});
