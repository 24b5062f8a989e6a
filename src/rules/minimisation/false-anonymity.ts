import { defineRule } from '../../check/index.ts';
import type { Registry } from '../../model/index.ts';
import { noticeTextsIn } from '../notice-texts.ts';
import { phraseFinder } from '../phrases.ts';
import { promising } from '../promising.ts';
import { type AuthorText, placeOf } from '../texts.ts';
import { CLAIMS, IDENTIFIERS, NO_CLAIM } from './false-anonymity-words.ts';

const findClaim = phraseFinder(CLAIMS, NO_CLAIM);
const findIdentifier = phraseFinder(IDENTIFIERS);

/**
 * Data with an identifier relate to a person, whatever they are called: a device, a cookie or a
 * pseudonym singles somebody out. Art. 4(1) and 4(5) GDPR, recital 26. A claim is held against the words
 * of the same text, and of the same category or tracker. Not checked: whether figures are as aggregate
 * as they are said to be.
 */
export const falseAnonymity = defineRule({
  id: 'minimisation/false-anonymity',
  severity: 'warning',
  articles: ['Art. 4(1) GDPR', 'Art. 4(5) GDPR', 'Art. 5(1)(a) GDPR'],
  title: 'Data with an identifier are not called anonymous.',
  help: 'Call them pseudonymous, and treat them as personal data; or keep no identifier.',
  messages: {
    identified:
      '“{phrase}” does not hold beside “{identifier}”: such data still relate to a person.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { path, phrase, identifier } of claimsIn(registry)) {
      report(path, 'identified', { phrase, identifier });
    }
  },
});

function* claimsIn(registry: Registry) {
  const texts = noticeTextsIn(registry);
  const said = new Set<string>();
  for (const text of promising(texts, findClaim)) {
    const phrase = findClaim(text.text, text.language);
    if (phrase === undefined || said.has(JSON.stringify(placeOf(text)))) continue;
    const identifier = identifierIn(text, phrase, texts);
    if (identifier === undefined) continue;
    said.add(JSON.stringify(placeOf(text)));
    yield { path: text.path, phrase, identifier };
  }
}

const DESCRIBING: readonly unknown[] = [
  'dataCategory',
  'specialDataCategory',
  'criminalDataCategory',
  'tracker',
];

function identifierIn(claim: AuthorText, phrase: string, texts: readonly AuthorText[]) {
  const { text, language, kind, declaration } = claim;
  const own = findIdentifier(text.replace(phrase, ''), language);
  if (own !== undefined || !DESCRIBING.includes(kind)) return own;
  for (const other of texts) {
    if (other.declaration !== declaration || other.language !== language || other === claim)
      continue;
    const found = findIdentifier(other.text, language);
    if (found !== undefined) return found;
  }
  return undefined;
}
