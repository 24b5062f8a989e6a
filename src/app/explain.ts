import type { Rule } from '../check/index.ts';
import { ARTICLES, type Article, articleUrl } from '../law/index.ts';
import { textsOf } from '../messages/describe.ts';
import { KINDS, type Language, nearest } from '../model/index.ts';
import { articleIn } from '../report/article.ts';
import { LABELS } from '../report/labels.ts';
import { RULES } from '../rules/index.ts';
import { fieldNamed } from './field-topic.ts';
import type { PageFinder } from './rules.ts';
import { UserError } from './user-error.ts';

const articles: ReadonlyMap<number, Article> = new Map(
  Object.entries(ARTICLES).map(([number, article]) => [Number(number), article]),
);

/**
 * A page about a rule (`retention/start-event`), an article of the GDPR (`art-13`) or a field
 * (`activity.retention`), in Markdown. `UserError` if there is none of them. `sources` are the texts of
 * the files of `src/model`.
 */
export async function explain(
  topic: string,
  language: Language,
  pageOf: PageFinder,
  sources: () => Iterable<string>,
): Promise<string> {
  const number = /^art(?:icles?)?[-. ]*(\d+)$/i.exec(topic)?.[1];
  if (number !== undefined) return aboutArticle(Number(number), language);
  const rule = RULES.find(({ id }) => id === topic);
  if (rule) return pageOf(rule.id, language) ?? aboutRule(rule, language);
  if (fieldNamed(topic)) {
    // What reads the model is heavy, and rules do without it.
    const { explainField } = await import('./explain-field.ts');
    return explainField(topic, language, sources);
  }
  const what = topic.includes('/') ? 'rule' : 'rule or field';
  throw new UserError(`There is no ${what} ${topic}. ${hintFor(topic)}`);
}

function hintFor(topic: string): string {
  const ids = RULES.map(({ id }) => id);
  const names = new Map(ids.map((id) => [id.slice(id.indexOf('/') + 1), id]));
  const meant = nearest(topic, ids) ?? names.get(nearest(topic, names.keys()) ?? '');
  const [kind = '', ...steps] = topic.split('.');
  const meantKind = topic.includes('/') ? undefined : nearest(kind, KINDS);
  if (meantKind) return `Did you mean ${[meantKind, ...steps].join('.')}?`;
  return meant ? `Did you mean ${meant}?` : 'See them all with: ropa rules';
}

const linked = (article: string, language: Language): string => {
  const url = articleUrl(article);
  return `- ${articleIn(article, language)}${url ? `${LABELS[language].colon}<${url}>` : ''}\n`;
};

function aboutRule(rule: Rule, language: Language): string {
  const labels = LABELS[language];
  const { title, help, messages } = textsOf(rule, language);
  const said = Object.values(messages).map((one) => `- ${one.replace(/\{\w+\}/g, '…')}\n`);
  return [
    `# ${rule.id}\n\n${title}\n\n`,
    `${labels.ruleSeverity}${labels.colon}${labels.severity[rule.severity]}\n\n`,
    `## ${labels.help}\n\n${help}\n\n`,
    `## ${labels.messages}\n\n${said.join('')}\n`,
    `## ${labels.law}\n\n${rule.articles.map((article) => linked(article, language)).join('')}`,
  ].join('');
}

/** Whether a reference such as `Art. 13(1)(d), 14(2)(b) GDPR` names this article of the GDPR. */
const names = (reference: string, article: number): boolean =>
  /^Arts?\.? /.test(reference) &&
  /(?<!UK) GDPR$/.test(reference) &&
  new RegExp(`[ -]${article}(?!\\d)`).test(reference);

function aboutArticle(number: number, language: Language): string {
  const article = articles.get(number);
  if (!article) {
    const known = [...articles.keys()].join(', ');
    throw new UserError(`ropa explains no article ${number} of the GDPR. It explains: ${known}.`);
  }
  const labels = LABELS[language];
  const reference = `Art. ${number} GDPR`;
  const heading = `# ${articleIn(reference, language)}${labels.colon}${article.title[language]}`;
  const resting = RULES.filter((rule) => rule.articles.some((one) => names(one, number)));
  const rules = resting.map(
    (rule) => `- ${rule.id}${labels.colon}${textsOf(rule, language).title}\n`,
  );
  const section = rules.length === 0 ? '' : `\n## ${labels.rules}\n\n${rules.join('')}`;
  return `${heading}\n\n${article.duty[language]}\n\n<${articleUrl(reference)}>\n${section}`;
}
