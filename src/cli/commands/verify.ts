import type { Command } from 'commander';
import { today } from '../../app/today.ts';
import type { Language } from '../../model/text.ts';
import { EXIT } from '../exit-codes.ts';
import { FLAGS, languageOf } from '../options.ts';
import { say } from '../say.ts';
import { servedPages } from '../served-pages.ts';
import { stdout } from '../standard-streams.ts';
import { sayVerdict } from '../verdicts.ts';

interface Flags {
  registry: string;
  asOf?: string;
  lang?: Language;
  notice: string[];
}

const ABOUT = `
Looks in each page for the notices of ropa, and compares their words and links with what the registry
says. How a website dresses and packs them does not matter. Exit codes: 0 every notice found is in
step, 1 one differs, is unknown, or is not found, 2 bad usage or unreadable input.`;

const collect = (value: string, before: string[]) => [...before, value];

/** `ropa verify`: whether a website serves what the registry says. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('compare what a website serves with the registry')
    .description('Compares the notices that a website serves with those of the registry.')
    .argument('<page...>', 'addresses, HTML files, or folders of them')
    .option(
      '--notice <id>',
      'a notice that must be found: oo2/privacy (may be repeated)',
      collect,
      [],
    )
    .option(...FLAGS.lang)
    .option(...FLAGS.asOf)
    .option(...FLAGS.registry)
    .addHelpText('after', ABOUT)
    .action(async (where: string[], flags: Flags) => {
      const { registry, asOf = today() } = flags;
      const language = flags.lang ?? languageOf(process.env);
      const pages = await servedPages(where);
      const { check } = await import('../../app/check.ts');
      const { publish } = await import('../../app/publish.ts');
      const { verify } = await import('../../app/verify.ts');
      const { index, notice } = publish(await check({ registry, asOf }), { asOf });
      const current = index.flatMap((one) => notice(one.key, one.language) ?? []);
      const verdicts = verify(pages, current);
      const missing = flags.notice.filter((key) => !verdicts.some((one) => one.notice === key));
      const wrong = verdicts.filter(({ state }) => state !== 'same');
      for (const verdict of verdicts) stdout.write(sayVerdict(verdict, language));
      for (const notice of missing) stdout.write(`${say('unserved', language, { notice })}\n`);
      if (verdicts.length === 0 && missing.length === 0) {
        stdout.write(`${say('no-notice', language, { count: pages.length })}\n`);
      }
      if (verdicts.length === 0 || missing.length > 0 || wrong.length > 0) {
        process.exitCode = EXIT.findings;
      }
    });
}
