import type { Command } from 'commander';
import type { Language } from '../../model/text.ts';
import { FORMATS, type Format } from '../../report/formats.ts';
import { EXIT } from '../exit-codes.ts';
import { FLAGS, languageOf, parseFormat, today } from '../options.ts';

interface Flags {
  registry: string;
  format: Format;
  strict?: boolean;
  cache: boolean;
  asOf?: string;
  lang?: Language;
}

const ABOUT = `
Exits with 0 if there is no error, 1 if there are errors, 2 if it could not check.
Examples:
  ropa check                          every organisation of ./registry
  ropa check acme --lang fr           one organisation, in French
  ropa check --format github          annotations in a pull request on GitHub`;

/** `ropa check`: says what the law or the record itself objects to. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('find what the law forbids or the record lacks')
    .description('Finds what the law forbids or the record lacks, with the article and the line.')
    .argument('[organisation...]', 'which organisations (default: all)')
    .option('--format <format>', FORMATS.join(', '), parseFormat, 'pretty' as const)
    .option(...FLAGS.lang)
    .option(...FLAGS.asOf)
    .option('--strict', 'count open questions as errors')
    .option('--no-cache', 'find everything out again, and keep nothing for the next time')
    .option(...FLAGS.registry)
    .addHelpText('after', ABOUT)
    .action(async (organisations: string[], flags: Flags) => {
      const { registry, format, strict = false, asOf = today() } = flags;
      const language = flags.lang ?? languageOf(process.env);
      const { check } = await import('../../app/check.ts');
      const { keeping } = await import('../keeping.ts');
      const { present } = await import('../present.ts');
      const keep = flags.cache ? keeping(registry) : undefined;
      const options = { registry, organisations, asOf, strict };
      const checked = await check(keep ? { ...options, keep } : options);
      const stream = process.stdout;
      const { summary } = await present(checked, { format, language, asOf, stream });
      process.exitCode = summary.errors > 0 ? EXIT.findings : EXIT.clean;
    });
}
