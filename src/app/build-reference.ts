import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../model/index.ts';
import { textFiles } from '../read/text-files.ts';
import type { Templates } from '../render/core/engine.ts';
import { referenceFile, renderReference } from '../render/reference/render-reference.ts';
import { articleIn } from '../report/article.ts';
import { LABELS } from '../report/labels.ts';
import { describeRules } from './rules.ts';

/** The pages of rules stand in `src/`, which the package contains. */
const PAGES = fileURLToPath(new URL('../../src/rules/', import.meta.url));

/** The page of all rules in each language, by its path. */
export function buildReference(templates: Templates): Map<string, string> {
  const pages = textFiles(PAGES);
  const pageOf = (rule: string, language: Language) =>
    pages.get(`${rule}.${language}.md`) ?? pages.get(`${rule}.md`);
  return new Map(
    LANGUAGES.map((language) => {
      const rules = describeRules(language, pageOf).map(({ id, title, help, ...rule }) => ({
        id,
        title,
        severity: LABELS[language].severity[rule.severity],
        articles: rule.articles.map((article) => articleIn(article, language)),
        page: rule.page ?? `# ${title}\n\n${help}\n`,
      }));
      return [referenceFile(language), renderReference(templates, language, rules)];
    }),
  );
}
