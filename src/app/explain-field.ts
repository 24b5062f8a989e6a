import { textsOf } from '../messages/describe.ts';
import { COLLECTIONS, type Kind, type Language, nearest } from '../model/index.ts';
import { articleIn } from '../report/article.ts';
import { LABELS } from '../report/labels.ts';
import { RULES } from '../rules/index.ts';
import { fieldNamed } from './field-topic.ts';
import { docOf, type Member, type ModelTable, membersOf, modelTable } from './model-table.ts';
import { typeWords } from './type-words.ts';
import { UserError } from './user-error.ts';

/** The texts of the files of `src/model`. */
export type ModelSources = () => Iterable<string>;

const WORDS = {
  en: { required: 'Required.', optional: 'Optional.', sometimes: 'Required in some forms.' },
  fr: {
    required: 'Obligatoire.',
    optional: 'Facultatif.',
    sometimes: 'Obligatoire sous certaines formes.',
  },
} as const satisfies Record<Language, object>;

const HEADINGS = {
  en: { what: 'What stands here', fields: 'Its fields', demanding: 'Rules that speak of it' },
  fr: { what: 'Ce qui s’y écrit', fields: 'Ses champs', demanding: 'Règles qui en parlent' },
} as const satisfies Record<Language, object>;

/** Said where the help itself is not in the language that was asked for. */
const NOT_TRANSLATED: Readonly<Partial<Record<Language, string>>> = {
  fr: 'L’aide des champs est celle de l’éditeur, qui n’existe qu’en anglais.',
};

/** The name of the type that declares a kind. */
const typeOf = (kind: Kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/**
 * The help of a field (`activity.retention`), or of a kind of declaration (`activity`), in Markdown: what
 * the editor shows of it, what may stand there, its fields, and the rules about it. A data path, as
 * findings name it, is understood too. `UserError` where there is no such field.
 */
export function explainField(topic: string, language: Language, sources: ModelSources): string {
  const asked = fieldNamed(topic);
  if (!asked) throw new UserError(`There is no field ${topic}.`);
  const { kind, steps } = asked;
  const table = modelTable(sources());
  const definition = table.types.get(typeOf(kind));
  if (!definition) throw new Error(`The model has no type for ${kind}.`);
  let members = membersOf([definition], table);
  let member: Member | undefined;
  for (const [index, step] of steps.entries()) {
    member = members.find(({ name }) => name === step);
    if (!member) throw unknownField([kind, ...steps.slice(0, index)].join('.'), step, members);
    members = membersOf(member.types, table);
  }
  const note = NOT_TRANSLATED[language];
  const head = [`# ${[kind, ...steps].join('.')}`, ...(note === undefined ? [] : [`*${note}*`])];
  const body = member
    ? [...member.docs, ...whatStands(member, table, language)]
    : [docOf(definition)];
  const fields = fieldList(members, language);
  const rules = member ? rulesAbout(kind, steps, member.docs.join(' '), language) : [];
  return `${[...head, ...body, ...fields, ...rules].join('\n\n')}\n`;
}

function unknownField(where: string, step: string, members: readonly Member[]): UserError {
  const names = members.map(({ name }) => name);
  const meant = nearest(step, names);
  const known =
    names.length === 0 ? `${where} has no fields.` : `${where} has: ${names.join(', ')}.`;
  const hint = meant === undefined ? known : `Did you mean ${where}.${meant}?`;
  return new UserError(`There is no field ${step} in ${where}. ${hint}`);
}

function whatStands(member: Member, table: ModelTable, language: Language): string[] {
  const { required, optional, sometimes } = WORDS[language];
  const need = !member.isRequired ? optional : member.isOptional ? sometimes : required;
  const words = typeWords(member.types, table, language);
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return [`## ${HEADINGS[language].what}`, `${need} ${sentence}`];
}

function fieldList(members: readonly Member[], language: Language): string[] {
  if (members.length === 0) return [];
  const { colon } = LABELS[language];
  const items = members.map(({ name, docs, isRequired, isOptional }) => {
    const need =
      isRequired && !isOptional ? ` (${WORDS[language].required.slice(0, -1).toLowerCase()})` : '';
    return `- \`${name}\`${need}${docs[0] === undefined ? '' : `${colon}${docs[0]}`}`;
  });
  return [`## ${HEADINGS[language].fields}`, items.join('\n')];
}

/** `Art. 5(1)(e), 13(2)(a) GDPR` as two articles, as rules name them. */
function articlesIn(doc: string): string[] {
  return [...doc.matchAll(/Arts?\. ([^.;A-Z]+) (UK GDPR|GDPR)/g)].flatMap(([, numbers = '', law]) =>
    numbers.split(/, /).map((number) => `Art. ${number} ${law}`),
  );
}

/** The rules that a schema demands the field for, and those that rest on one of its articles. */
function rulesAbout(
  kind: Kind,
  steps: readonly string[],
  doc: string,
  language: Language,
): string[] {
  const path = [COLLECTIONS[kind], ...steps].join('.');
  const cited = new Set(articlesIn(doc));
  const isAbout = (demand: string) => {
    const fields = demand.replace(/(^|\.)\*(?=\.|$)/g, '');
    return fields === path || fields.startsWith(`${path}.`);
  };
  const about = RULES.filter(
    ({ demands = [], articles }) =>
      demands.some((demand) => isAbout(demand.path)) || articles.some((one) => cited.has(one)),
  );
  if (about.length === 0) return [];
  const { colon } = LABELS[language];
  const items = about.map((rule) => {
    const law = articleIn(rule.articles[0] ?? '', language);
    return `- ${rule.id} (${law})${colon}${textsOf(rule, language).title}`;
  });
  return [`## ${HEADINGS[language].demanding}`, items.join('\n')];
}
