import { createColors } from 'picocolors';
import type { Language } from '../model/text.ts';
import { articleIn } from '../report/article.ts';
import { LABELS } from '../report/labels.ts';
import type { RuleDescription } from '../report/options.ts';
import { wrap } from '../report/wrap.ts';
import { hasColours, type Output, widthOf } from './terminal.ts';

/** Rules for people: a line with the id, the severity and the articles, then the duty. */
export function ruleTable(
  rules: readonly RuleDescription[],
  language: Language,
  output: Pick<Output, 'isTTY' | 'columns'>,
): string {
  const paint = createColors(hasColours(output));
  const { severity: words } = LABELS[language];
  const wide = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const high = Math.max(...Object.values(words).map((word) => word.length)) + 2;
  const lines = rules.flatMap(({ id, severity, articles, title }) => {
    const law = articles.map((article) => articleIn(article, language)).join('; ');
    return [
      `${paint.bold(id)}${' '.repeat(wide - id.length)}${words[severity].padEnd(high)}${paint.dim(law)}`,
      ...wrap(title, widthOf(output), '  '),
      '',
    ];
  });
  return `${lines.join('\n')}\n`;
}
