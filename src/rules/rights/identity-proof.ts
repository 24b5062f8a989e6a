import { defineRule } from '../../check/index.ts';
import type { AnyText, Registry } from '../../model/index.ts';
import { blocksOf } from '../notices.ts';
import { phraseFinder } from '../phrases.ts';
import { type Wording, wordingsOf } from '../words.ts';
import {
  ABOUT_RIGHTS,
  ACCESS_REQUESTS,
  DEMANDS,
  IDENTITY_DOCUMENTS,
  ON_DOUBT,
} from './identity-documents.ts';
import { rightsTexts } from './rights-told.ts';

/**
 * Proof of identity is asked for only where there is reasonable doubt about who asks. Art. 12(6) and
 * 5(1)(c) GDPR; in France Art. 77 of decree 2019-536. A check without a document, such as a login, may
 * always be made. Not checked: that the copy is erased once it has been read.
 */
export const identityProof = defineRule({
  id: 'rights/identity-proof',
  severity: 'error',
  articles: ['Art. 12(6) GDPR', 'Art. 12(2) GDPR', 'Art. 5(1)(c) GDPR'],
  title: 'An identity document is asked for only on reasonable doubt.',
  help: "Ask for proof of identity only where there is reasonable doubt (when: 'reasonable-doubt'), ask for as little as possible, and erase it at once.",
  messages: {
    always:
      'Every request has to come with proof of identity (“{words}”); it may be asked for only on reasonable doubt.',
    access:
      'Whoever asks for access has to prove their identity (“{words}”); proof may be asked for only on reasonable doubt.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const [leading] = registry.organisation.languages;
    const { identityCheck, contents = [] } = registry.organisation.requests;
    const path = ['organisation', 'requests'];
    if (identityCheck && identityCheck.when !== 'reasonable-doubt') {
      const always = identityCheck.when === 'always';
      const means = wordingsOf(identityCheck.means, leading, [...path, 'identityCheck', 'means']);
      const wrong = means.flatMap((one) => (always ? asked(one) : askedForAccess(one)))[0];
      if (wrong && always) report([...path, 'identityCheck', 'when'], 'always', wrong);
      if (wrong && !always) report([...path, 'identityCheck', 'means'], 'access', wrong);
    }
    for (const [index, content] of contents.entries()) {
      const place = [...path, 'contents', index];
      const [wrong] = wordingsOf(content, leading, place).flatMap(askedWithoutDoubt);
      if (wrong) report(place, 'always', wrong);
    }
    for (const text of otherTexts(registry)) {
      const words = demand(text.text, text.language);
      if (words !== undefined) report(text.path, 'always', { words });
    }
  },
});

const findDocument = phraseFinder(IDENTITY_DOCUMENTS);
const findWithoutDoubt = phraseFinder(IDENTITY_DOCUMENTS, ON_DOUBT);
const findAccess = phraseFinder(ACCESS_REQUESTS);
const findDoubt = phraseFinder({ en: ['doubt(s)'], fr: ['doute(s)'] });
const demand = phraseFinder(DEMANDS, ON_DOUBT);
const aboutRights = phraseFinder(ABOUT_RIGHTS);

type Asked = { words: AnyText };

function asked({ text, language }: Wording): Asked[] {
  const words = findDocument(text, language);
  return words === undefined ? [] : [{ words }];
}

function askedWithoutDoubt({ text, language }: Wording): Asked[] {
  const words = findWithoutDoubt(text, language);
  return words === undefined ? [] : [{ words }];
}

const askedForAccess = (one: Wording): Asked[] =>
  findAccess(one.text, one.language) && !findDoubt(one.text, one.language) ? asked(one) : [];

/** Where else people may read what a request needs. */
const otherTexts = (registry: Registry): Wording[] => [
  ...rightsTexts(registry).filter(
    ({ path }) => !path.includes('identityCheck') && !path.includes('contents'),
  ),
  ...registry.notices
    .flatMap((notice) => blocksOf(registry, notice))
    .filter(({ text, language }) => aboutRights(text, language) !== undefined),
];
