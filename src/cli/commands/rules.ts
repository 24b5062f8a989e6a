import type { Command } from 'commander';
import type { Language } from '../../model/text.ts';
import { FLAGS, languageOf, oneOf } from '../options.ts';
import { stdout } from '../standard-streams.ts';

const FORMATS = ['table', 'json'] as const;

interface Flags {
  format: (typeof FORMATS)[number];
  lang?: Language;
}

/** `ropa rules`: every rule with its severity, its articles and its duty. */
export function addRules(program: Command): void {
  program
    .command('rules')
    .summary('list every rule')
    .description('Lists every rule with its severity, its articles and the duty that it checks.')
    .option('--format <format>', FORMATS.join(', '), oneOf('--format', FORMATS), 'table' as const)
    .option(...FLAGS.lang)
    .action(async (flags: Flags) => {
      const language = flags.lang ?? languageOf(process.env);
      const { describeRules } = await import('../../app/rules.ts');
      const rules = describeRules(language);
      if (flags.format === 'json') {
        stdout.write(`${JSON.stringify({ version: 1, rules }, null, 2)}\n`);
        return;
      }
      const { ruleTable } = await import('../rule-table.ts');
      stdout.write(ruleTable(rules, language, stdout));
    });
}
