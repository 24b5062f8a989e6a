import { articleUrl } from '../law/index.ts';
import { textsOf } from '../messages/describe.ts';
import type { Language } from '../model/index.ts';
import type { RuleDescription } from '../report/options.ts';
import { RULES } from '../rules/index.ts';

/** The page of a rule in a language, in Markdown; nothing if there is none. */
export type PageFinder = (rule: string, language: Language) => string | undefined;

/** Every rule in the words of a language, in the order of the catalogue. */
export function describeRules(language: Language, pageOf?: PageFinder): RuleDescription[] {
  return RULES.map((rule) => {
    const { id, severity, articles } = rule;
    const { title, help } = textsOf(rule, language);
    const [leading = ''] = articles;
    const url = articleUrl(leading);
    const page = pageOf?.(id, language);
    return {
      id,
      severity,
      articles,
      title,
      help,
      ...(url === undefined ? {} : { url }),
      ...(page === undefined ? {} : { page }),
    };
  });
}
