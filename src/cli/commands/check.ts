import type { Command } from 'commander';
import type { CheckedOrganisation } from '../../app/check.ts';
import { today } from '../../app/today.ts';
import type { Language } from '../../model/text.ts';
import { FORMATS, type Format } from '../../report/formats.ts';
import { EXIT } from '../exit-codes.ts';
import { collectOutputs, FLAGS, languageOf, parseFormat, parseLinkBase } from '../options.ts';
import type { Presented } from '../present.ts';
import { stderr, stdout } from '../standard-streams.ts';

interface Flags {
  registry: string;
  format: Format;
  strict?: boolean;
  cache: boolean;
  baseline?: string;
  updateBaseline?: boolean;
  output?: { format: Format; file: string }[];
  linkBase?: string;
  asOf?: string;
  lang?: Language;
}

const ABOUT = `
Exits with 0 if there is no error, 1 if there are errors, 2 if it could not check.
Examples:
  ropa check                          every organisation of ./registry
  ropa check acme --lang fr           one organisation, in French
  ropa check --format github          annotations in a pull request on GitHub
  ropa check --output sarif=ropa.sarif --output markdown=comment.md
  ropa check --baseline known.json    only what is not in known.json fails`;

/** `ropa check`: says what the law or the record itself objects to. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('find what the law forbids or the record lacks')
    .description('Finds what the law forbids or the record lacks, with the article and the line.')
    .argument('[organisation...]', 'which organisations (default: all)')
    .option('--format <format>', FORMATS.join(', '), parseFormat, 'pretty' as const)
    .option(
      '--output <format=file>',
      'write the report to a file as well; repeatable',
      collectOutputs,
    )
    .option('--link-base <url>', 'the address below which Markdown links to files', parseLinkBase)
    .option(...FLAGS.lang)
    .option(...FLAGS.asOf)
    .option('--strict', 'count open questions as errors')
    .option('--no-cache', 'find everything out again, and keep nothing for the next time')
    .option('--baseline <file>', 'fail only on what is not in this file; what is gone leaves it')
    .option('--update-baseline', 'write all that is found now into the baseline')
    .option(...FLAGS.registry)
    .addHelpText('after', ABOUT)
    .action(async (organisations: string[], flags: Flags) => {
      const { registry, format, strict = false, asOf = today() } = flags;
      const language = flags.lang ?? languageOf(process.env);
      const { openBaseline } = await import('../baseline.ts');
      const compare = await openBaseline({ ...flags, language });
      const { check } = await import('../../app/check.ts');
      const { keeping } = await import('../keeping.ts');
      const keep = flags.cache ? keeping(registry) : undefined;
      const options = { registry, organisations, asOf, strict };
      const { output: outputs = [], linkBase } = flags;
      const how = { format, language, asOf, stream: stdout, outputs, linkBase };
      const inWords = async (
        found: readonly CheckedOrganisation[],
        known?: ReadonlySet<string>,
      ): Promise<Presented> => {
        // Not needed before the compiler has been started.
        const { present } = await import('../present.ts');
        return present(found, { ...how, known });
      };
      // The compiler seldom says anything: what is known without it is put into words while it works.
      let ready: Presented | undefined;
      const checked = await check(keep ? { ...options, keep } : options, async (found) => {
        if (!compare) ready = await inWords(found);
      });
      const baseline = compare?.(checked);
      const presented = ready?.isOf(checked) ? ready : await inWords(checked, baseline?.known);
      presented.write();
      if (baseline) stderr.write(baseline.keep());
      const { errors } = presented.report.summary;
      process.exitCode = errors > 0 ? EXIT.findings : EXIT.clean;
    });
}
