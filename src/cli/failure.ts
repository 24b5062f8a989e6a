import { CommanderError } from 'commander';
import { asUserError } from '../app/system-error.ts';
import { UserError } from '../app/user-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** What standard error shows and the exit code says of something thrown; no text where all is said. */
export interface Failure {
  text: string;
  code: ExitCode;
}

/** Commander's `error: …`, and its hint on a line of its own, as one line. */
function usage({ message }: CommanderError): string {
  const [first = '', hint] = message.replace(/^error: /, '').split('\n');
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  const stop = /[.?]$/.test(sentence) ? '' : '.';
  const what = hint ? hint.replace(/^\((.*)\)$/, '$1') : 'See ropa --help.';
  return `ropa: ${sentence}${stop} ${what}\n`;
}

/** `reportTo` is where bugs are reported. */
export function failureOf(error: unknown, reportTo: string): Failure {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { text: '', code: EXIT.clean };
    // Help that stands in for a missing command has been printed.
    if (error.code === 'commander.help') return { text: '', code: EXIT.usage };
    return { text: usage(error), code: EXIT.usage };
  }
  const known = error instanceof UserError ? error : asUserError(error);
  if (known)
    return { text: `ropa: ${known.message.replace(/\s*\n\s*/g, ' ')}\n`, code: EXIT.usage };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `${stack}\n\nThis is a bug of ropa, not of your registry. Please report it with the lines above: ${reportTo}\n`,
    code: EXIT.bug,
  };
}
