import type { Finding, Rule } from '../check/index.ts';
import { type Language, textIn } from '../model/index.ts';
import type { Catalogue, RuleTexts } from './catalogue.ts';
import { dayInWords, isDay } from './day-in-words.ts';
import { FR } from './fr/index.ts';

const CATALOGUES: Readonly<Partial<Record<Language, Catalogue>>> = { fr: FR };

/** The texts of a rule in a language; what is not translated is in English. */
export function textsOf(rule: Rule, language: Language): RuleTexts {
  const translated = CATALOGUES[language]?.[rule.id];
  return {
    title: translated?.title ?? rule.title,
    help: translated?.help ?? rule.help,
    messages: { ...rule.messages, ...translated?.messages },
  };
}

/** What stands before a placeholder that quotes what somebody wrote. */
const QUOTING = /[“"'`«]\s?$/;

/**
 * The message of a finding in a language, with its placeholders filled: days in words, unless the
 * message quotes them.
 */
export function describe(
  finding: Pick<Finding, 'message' | 'data'>,
  rule: Rule,
  language: Language,
): string {
  const template = textsOf(rule, language).messages[finding.message] ?? finding.message;
  return template.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const text = textIn(finding.data[name] ?? '', language);
    return isDay(text) && !QUOTING.test(template.slice(0, at)) ? dayInWords(text, language) : text;
  });
}
