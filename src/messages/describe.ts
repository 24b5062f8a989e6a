import type { Finding, Rule } from '../check/index.ts';
import { LANGUAGES, type Language, once, textIn } from '../model/index.ts';
import type { Catalogue, RuleTexts } from './catalogue.ts';
import { dayInWords, isDay } from './day-in-words.ts';
import { FR } from './fr/index.ts';

const CATALOGUES: Readonly<Partial<Record<Language, Catalogue>>> = { fr: FR };

/** The texts of a rule in a language; what is not translated is in English. */
export const textsOf = (rule: Rule, language: Language): RuleTexts => textsIn[language](rule);

const textsIn = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    once((rule: Rule): RuleTexts => {
      const translated = CATALOGUES[language]?.[rule.id];
      return {
        title: translated?.title ?? rule.title,
        help: translated?.help ?? rule.help,
        messages: { ...rule.messages, ...translated?.messages },
      };
    }),
  ]),
) as Record<Language, (rule: Rule) => RuleTexts>;

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
  let message = '';
  for (const { before, name, isQuoted } of partsOf(template)) {
    message += before;
    if (name === undefined) continue;
    const text = textIn(finding.data[name] ?? '', language);
    message += isDay(text) && !isQuoted ? dayInWords(text, language) : text;
  }
  return message;
}

/** A piece of a message, and the placeholder that follows it; none at the end. */
interface Part {
  before: string;
  name: string | undefined;
  isQuoted: boolean;
}

const parts = new Map<string, readonly Part[]>();

/** A message in its pieces: there are few messages, and many findings. */
function partsOf(template: string): readonly Part[] {
  const known = parts.get(template);
  if (known) return known;
  const pieces = template.split(/\{(\w+)\}/);
  const made: Part[] = [];
  let read = '';
  for (let index = 0; index < pieces.length; index += 2) {
    const [before = '', name] = pieces.slice(index, index + 2);
    read += before;
    made.push({ before, name, isQuoted: QUOTING.test(read) });
    read += `{${name}}`;
  }
  parts.set(template, made);
  return made;
}
