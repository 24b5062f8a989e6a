import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/user-error.ts';
import { failureOf } from '../../src/cli/failure.ts';

const fail = (error: unknown) => failureOf(error, 'https://bugs.example');

describe('failureOf', () => {
  it('gives one line to what the user can put right', () => {
    expect(fail(new UserError('There is no folder x.\n  Name another.'))).toEqual({
      text: 'ropa: There is no folder x. Name another.\n',
      code: 2,
    });
  });

  it('gives one line to what the file system refuses', () => {
    const refused = Object.assign(new Error('EACCES: …'), { code: 'EACCES', path: '/x/a.ts' });
    expect(fail(refused)).toEqual({
      text: 'ropa: /x/a.ts cannot be used: permission denied. Give yourself access to it.\n',
      code: 2,
    });
  });

  it('gives one line to a wrong command, with its hint', () => {
    const wrong = (message: string) =>
      fail(new CommanderError(1, 'commander.unknownOption', message));
    expect(wrong("error: unknown option '--formt'\n(Did you mean --format?)")).toEqual({
      text: "ropa: Unknown option '--formt'. Did you mean --format?\n",
      code: 2,
    });
    expect(wrong("error: missing required argument 'rule'").text).toBe(
      "ropa: Missing required argument 'rule'. See ropa --help.\n",
    );
  });

  it('has nothing to add to help and version', () => {
    expect(fail(new CommanderError(0, 'commander.helpDisplayed', ''))).toEqual({
      text: '',
      code: 0,
    });
    expect(fail(new CommanderError(1, 'commander.help', ''))).toEqual({ text: '', code: 2 });
  });

  it('shows the stack of anything else, and says that it is a bug', () => {
    const { text, code } = fail(new TypeError('x is not a function'));
    expect(code).toBe(70);
    expect(text).toMatch(/^TypeError: x is not a function\n {4}at .*failure\.test\.ts:\d+/);
    expect(text).toMatch(/\n\nThis is a bug of ropa, .* https:\/\/bugs\.example\n$/);
    expect(fail('thrown')).toMatchObject({ text: expect.stringMatching(/^thrown\n/), code: 70 });
  });
});
