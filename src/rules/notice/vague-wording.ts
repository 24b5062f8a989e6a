import { defineRule } from '../../check/index.ts';
import { noticeTextsIn } from '../notice-texts.ts';
import { phraseFinder } from '../phrases.ts';
import { promising } from '../promising.ts';
import { type AuthorText, phrasesIn } from '../texts.ts';
import { HEDGED, SETTLED } from './vague-wording-words.ts';

const find = phraseFinder(HEDGED, SETTLED);

/**
 * A notice says what is done, not what may be done. Art. 12(1) and 5(1)(a) GDPR. Judged are purposes,
 * recipients, transfers and rights; a sentence that says in which case is clear. What people may do is
 * their right, and no hedge. Not checked: other vague words, such as ‘some’ and ‘often’.
 */
export const vagueWording = defineRule({
  id: 'notice/vague-wording',
  severity: 'warning',
  articles: ['Art. 12(1) GDPR', 'Art. 5(1)(a) GDPR'],
  title: 'The notice says what is done, without hedging.',
  help: 'Say it in the indicative, “We send…”; where it depends on something, say on what.',
  messages: { hedged: '“{phrase}” leaves open whether it is done, and in which case.' },
  alone: true,
  check: ({ registry, report }) => {
    const texts = promising(noticeTextsIn(registry), find).filter(isOfProcessing);
    for (const { path, phrase } of phrasesIn(texts, find)) report(path, 'hedged', { phrase });
  },
});

const RECIPIENT_FIELDS: readonly unknown[] = [
  'description',
  'examples',
  'condition',
  'limits',
  'list',
];

/** What is done with data, who receives them and where, and what people can ask. */
function isOfProcessing({ kind, path }: AuthorText): boolean {
  const [, , field, ...inside] = path;
  if (kind === 'recipient') return RECIPIENT_FIELDS.includes(field);
  if (kind === 'organisation') {
    return path[1] === 'requests' && (path[2] === 'channels' || path[2] === 'remarks');
  }
  if (kind !== 'activity') return false;
  if (field === 'purposes') return !inside.includes('legalBasis');
  return field === 'recipients' || field === 'transfers' || field === 'rights';
}
