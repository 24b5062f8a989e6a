import type { Command } from 'commander';
import { today } from '../../app/today.ts';
import type { Language } from '../../model/text.ts';
import { FLAGS, languageOf, parsePort } from '../options.ts';
import { say } from '../say.ts';
import { stdout } from '../standard-streams.ts';

interface Flags {
  registry: string;
  port: number;
  templates?: string;
  asOf?: string;
  lang?: Language;
}

const ABOUT = `
Shows each notice and register beside the findings, and follows the files of the registry as you edit
them. Changed sentences are marked; a sentence leads to its line. Nobody else can reach the page: it
is served to this machine alone. Ctrl+C ends it.`;

/** `ropa dev`: a preview that follows the registry as it is edited. */
export function addDev(program: Command): void {
  program
    .command('dev')
    .summary('preview notices and registers while you edit')
    .description('Shows notices, registers and findings in a browser while you edit the registry.')
    .argument('[organisation...]', 'which organisations (default: all)')
    .option('--port <number>', 'the port; 0 for any that is free', parsePort, 4330)
    .option('--templates <folder>', 'templates and styles of your own, in place of those of ropa')
    .option(...FLAGS.lang)
    .option(...FLAGS.asOf)
    .option(...FLAGS.registry)
    .addHelpText('after', ABOUT)
    .action(async (organisations: string[], flags: Flags) => {
      const { registry, port, asOf = today(), templates } = flags;
      const language = flags.lang ?? languageOf(process.env);
      const { readTheme } = await import('../../app/templates.ts');
      const { startDevServer } = await import('../dev-server.ts');
      const theme = readTheme(templates);
      const folder = process.cwd();
      const options = { registry, organisations, asOf, language, theme, folder };
      const { address } = await startDevServer(options, port);
      stdout.write(`${say('previewed', language, { address })}\n`);
      // It serves until it is stopped.
      await new Promise<never>(() => {});
    });
}
