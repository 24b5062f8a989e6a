import { defineRule } from '../../check/index.ts';
import { type Language, leadingLanguage } from '../../model/index.ts';
import { simplified } from '../simplified.ts';
import { controlledActivities } from '../visits.ts';
import { type Wording, wordingsOf } from '../words.ts';
import { JOINING, VAGUE } from './vague-words.ts';

/**
 * A purpose says what is done with the data and for what result. Art. 5(1)(b) GDPR; opinion 3/2013 of
 * the Article 29 Working Party (WP203) on ‘improving users’ experience’ and the like. One is vague if
 * it is made of vague words alone and no details say what it comprises. Not checked: that the details
 * are precise.
 */
export const specific = defineRule({
  id: 'purpose/specific',
  severity: 'warning',
  articles: ['Art. 5(1)(b) GDPR', 'Art. 13(1)(c) GDPR'],
  title: 'A purpose says what is done with the data, and for what result.',
  help: 'Write a verb and its object: “choose next year’s course dates from attendance”. Or list under details what the purpose comprises.',
  messages: {
    vague: '“{purpose}” does not say what is done with the data, nor for what result.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const leading = leadingLanguage(registry);
    for (const { id, purposes } of controlledActivities(registry)) {
      for (const [index, { purpose, details }] of purposes.entries()) {
        if (details !== undefined) continue;
        const path = ['activities', id, 'purposes', index, 'purpose'];
        const vague = wordingsOf(purpose, leading, path).find(isVague);
        if (vague) report(vague.path, 'vague', { purpose: vague.text });
      }
    }
  },
});

const asCompared = ({ en, fr }: Readonly<Record<Language, readonly string[]>>) =>
  ({
    en: new Set(en.map(simplified)),
    fr: new Set(fr.map(simplified)),
  }) satisfies Record<Language, ReadonlySet<string>>;
const joining = asCompared(JOINING);
const vague = asCompared(VAGUE);

function isVague({ text, language }: Wording): boolean {
  const all = simplified(text).match(/\p{L}+/gu) ?? [];
  const telling = all.filter((word) => !joining[language].has(word));
  return telling.length > 0 && telling.every((word) => vague[language].has(word));
}
