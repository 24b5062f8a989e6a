import { expect, it } from 'vitest';
import { UserError } from '../../src/app/user-error.ts';

it('UserError can be told from a bug, by its class and by its name', () => {
  const error = new UserError('There is no folder.');
  expect(error).toBeInstanceOf(Error);
  expect(`${error}`).toBe('UserError: There is no folder.');
  expect(new Error('bug')).not.toBeInstanceOf(UserError);
});
