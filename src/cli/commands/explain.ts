import type { Command } from 'commander';
import type { Language } from '../../model/text.ts';
import { FLAGS, languageOf } from '../options.ts';

const ABOUT = `
Examples:
  ropa explain registry/missing-field
  ropa explain art-13 --lang fr       an article of the GDPR`;

/** `ropa explain`: why a rule is there, what breaks it, and what does not. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('explain a rule, or an article of the GDPR')
    .description('Explains a rule: why it is there, what breaks it, what to write instead.')
    .argument('<rule>', 'the id of a rule, or an article such as art-13')
    .option(...FLAGS.lang)
    .addHelpText('after', ABOUT)
    .action(async (topic: string, flags: { lang?: Language }) => {
      const { explain } = await import('../../app/explain.ts');
      const { pageOf } = await import('../rule-pages.ts');
      const page = explain(topic, flags.lang ?? languageOf(process.env), pageOf);
      const { showMarkdown } = await import('../show-markdown.ts');
      process.stdout.write(await showMarkdown(page, process.stdout));
    });
}
