import type { Command } from 'commander';
import { today } from '../../app/today.ts';
import type { Language } from '../../model/text.ts';
import { EXIT } from '../exit-codes.ts';
import { FLAGS, languageOf } from '../options.ts';
import { say } from '../say.ts';
import { stderr, stdout } from '../standard-streams.ts';

interface Flags {
  registry: string;
  out: string;
  templates?: string;
  docx?: true;
  pdf?: true;
  asOf?: string;
  lang?: Language;
}

const ABOUT = `
With an error, nothing is written and what was there stays. The same registry and day give the same
bytes, but for PDF files, which say when they were made. Exit codes are those of ropa check.`;

/** `ropa build`: renders notices and registers, if nothing is wrong. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .summary('write privacy notices and registers')
    .description('Checks, then writes the privacy notices and the register of each organisation.')
    .argument('[organisation...]', 'which organisations (default: all)')
    .option('--out <folder>', 'where to write', 'dist')
    .option('--templates <folder>', 'templates and styles of your own, in place of those of ropa')
    .option('--docx', 'also write notices and registers for Word')
    .option(
      '--pdf',
      'also print notices and registers to tagged PDF, with Chromium, Chrome or Edge',
    )
    .option(...FLAGS.lang)
    .option(...FLAGS.asOf)
    .option(...FLAGS.registry)
    .addHelpText('after', ABOUT)
    .action(async (organisations: string[], flags: Flags) => {
      const { registry, out, asOf = today(), templates, docx = false } = flags;
      const language = flags.lang ?? languageOf(process.env);
      const { build } = await import('../../app/build.ts');
      const { checked, written } = await build({
        registry,
        organisations,
        out,
        asOf,
        docx,
        ...(flags.pdf && { print: await printer() }),
        ...(templates === undefined ? {} : { templates }),
      });
      if (written) {
        stdout.write(`${say('written', language, { count: written.length, out })}\n`);
        return;
      }
      const { present } = await import('../present.ts');
      const how = { format: 'pretty', language, asOf, stream: stderr } as const;
      const presented = await present(checked, how);
      presented.write();
      stderr.write(`${say('unwritten', language, { out })}\n`);
      process.exitCode = EXIT.findings;
    });
}

/** Prints to PDF. Throws a `UserError`, before anything is read, where there is no browser. */
async function printer() {
  const [{ findChromium }, { printWith }] = await Promise.all([
    import('../chromium.ts'),
    import('../print-pages.ts'),
  ]);
  return printWith(findChromium());
}
