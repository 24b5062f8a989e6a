import { ts } from 'ts-morph';
import type { Language } from '../model/index.ts';
import { docOf, type ModelTable, nameOfReference } from './model-table.ts';

const WORDS = {
  en: {
    text: 'a text, in each language of the organisation',
    list: (what: string) => `a list with at least one entry, each ${what}`,
    gap: 'gap({ question: … }) while it is not known',
    reference: (kind: string) => `something declared with ${kind}()`,
    flag: 'true or false',
    number: 'a number',
    string: 'a text',
    fields: 'an object with fields of its own',
    country: 'a country by its two letters (ISO 3166-1)',
    word: 'one of the words that the editor offers',
    or: ', or ',
  },
  fr: {
    text: 'un texte, dans chaque langue de l’organisme',
    list: (what: string) => `une liste d’au moins un élément, chacun étant ${what}`,
    gap: 'gap({ question: … }) tant qu’on ne le sait pas',
    reference: (kind: string) => `ce qui est déclaré avec ${kind}()`,
    flag: 'true ou false',
    number: 'un nombre',
    string: 'un texte',
    fields: 'un objet avec ses propres champs',
    country: 'un pays par ses deux lettres (ISO 3166-1)',
    word: 'un des mots que propose l’éditeur',
    or: ', ou ',
  },
} as const satisfies Record<Language, object>;

/** What each kind of data is declared with. */
const DATA: Readonly<Record<string, string>> = {
  OrdinaryDataReference: 'dataCategory',
  SpecialDataReference: 'specialDataCategory',
  CriminalDataReference: 'criminalDataCategory',
};

/** Names of texts that are more than a text: what they are stands at their definition. */
const firstSentence = (doc: string) => doc.replace(/(?<=\.) .*$/s, '').replace(/\.$/, '');

/** What may stand in a field, in plain words; an enumeration as its words. */
export function typeWords(
  types: readonly ts.TypeNode[],
  table: ModelTable,
  language: Language,
): string {
  const words = WORDS[language];
  const say = (node: ts.TypeNode): string[] => {
    if (ts.isUnionTypeNode(node)) return node.types.flatMap(say);
    if (ts.isParenthesizedTypeNode(node)) return say(node.type);
    if (ts.isTypeOperatorNode(node)) return say(node.type);
    if (ts.isLiteralTypeNode(node)) return [node.getText()];
    if (ts.isIndexedAccessTypeNode(node)) {
      const [, name = ''] = /^\(?typeof (\w+)\)?$/.exec(node.objectType.getText()) ?? [];
      return (table.lists.get(name) ?? []).map((word) => `'${word}'`);
    }
    if (ts.isTypeReferenceNode(node)) return sayReference(node);
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return [words.flag];
    if (node.kind === ts.SyntaxKind.NumberKeyword) return [words.number];
    if (node.kind === ts.SyntaxKind.StringKeyword) return [words.string];
    return [words.fields];
  };
  const sayReference = (node: ts.TypeReferenceNode): string[] => {
    const name = nameOfReference(node);
    const [first] = node.typeArguments ?? [];
    if (name === 'T') return [words.text];
    if (name === 'Gap') return [words.gap];
    if (name === 'List' && first) return [words.list(distinct(say(first)).join(words.or))];
    if (name === 'Reference' && first) return [words.reference(first.getText().slice(1, -1))];
    const kind = DATA[name];
    if (kind !== undefined) return [words.reference(kind)];
    const definition = table.types.get(name);
    // What is law is enumerated in src/law, and not in the model.
    if (!definition) return [name.endsWith('Country') ? words.country : words.word];
    if (ts.isInterfaceDeclaration(definition)) return [words.fields];
    // A word of its own for a text, such as a day or an address, says what it is; others are opened.
    const isPlain = definition.type.kind === ts.SyntaxKind.StringKeyword;
    const isPattern = ts.isTemplateLiteralTypeNode(definition.type);
    if (isPlain || isPattern || isPatterns(definition.type))
      return [firstSentence(docOf(definition))];
    return say(definition.type);
  };
  const all = distinct(types.flatMap(say));
  // What is not known stands last.
  return [
    ...all.filter((one) => one !== words.gap),
    ...all.filter((one) => one === words.gap),
  ].join(words.or);
}

const distinct = (all: readonly string[]) => [...new Set(all)];

const isPatterns = (node: ts.TypeNode) =>
  ts.isUnionTypeNode(node) && node.types.every(ts.isTemplateLiteralTypeNode);
