import { Command } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addDev } from './commands/dev.ts';
import { addExplain } from './commands/explain.ts';
import { addRules } from './commands/rules.ts';
import { addVerify } from './commands/verify.ts';
import { failureOf } from './failure.ts';
import { reportTo, version } from './manifest.ts';
import { stderr, stdout } from './standard-streams.ts';

function createProgram(): Command {
  const program = new Command('ropa')
    .description(
      'The record of processing activities (GDPR Art. 30): checked, explained, rendered.',
    )
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    // What is wrong is said once, in `fail`.
    .configureOutput({
      outputError: () => {},
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    });
  for (const add of [addCheck, addBuild, addDev, addVerify, addExplain, addRules]) add(program);
  return program;
}

function fail(error: unknown): void {
  const { text, code } = failureOf(error, reportTo());
  process.exitCode = code;
  stderr.write(text);
}

/**
 * Runs a command line to its end, until all is written; arguments are as `process.argv` has them. Sets
 * the exit code.
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    fail(error);
  }
  // Also what was written before something failed.
  await stdout.flushed().catch(fail);
  await stderr.flushed();
}
