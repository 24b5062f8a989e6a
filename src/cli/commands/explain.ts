import type { Command } from 'commander';
import type { Language } from '../../model/text.ts';
import { FLAGS, languageOf } from '../options.ts';
import { stdout } from '../standard-streams.ts';

const ABOUT = `
Examples:
  ropa explain registry/missing-field
  ropa explain art-13 --lang fr       an article of the GDPR
  ropa explain activity.retention     a field, with the help that the editor shows`;

/** `ropa explain`: why a rule is there, what breaks it, and what does not. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('explain a rule, an article of the GDPR, or a field')
    .description(
      'Explains a rule: why it is there, what breaks it, what to write instead; or a field.',
    )
    .argument('<topic>', 'the id of a rule, an article such as art-13, or a field')
    .option(...FLAGS.lang)
    .addHelpText('after', ABOUT)
    .action(async (topic: string, flags: { lang?: Language }) => {
      const { explain } = await import('../../app/explain.ts');
      const { modelSources } = await import('../model-sources.ts');
      const { pageOf } = await import('../rule-pages.ts');
      const language = flags.lang ?? languageOf(process.env);
      const page = await explain(topic, language, pageOf, modelSources);
      const { showMarkdown } = await import('../show-markdown.ts');
      stdout.write(await showMarkdown(page, stdout));
    });
}
