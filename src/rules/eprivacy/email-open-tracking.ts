import { defineRule } from '../../check/index.ts';
import { LEGAL_BASES } from '../../law/index.ts';
import { leadingLanguage, resolve } from '../../model/index.ts';
import { textsHolding } from '../holding.ts';
import { phraseFinder } from '../phrases.ts';
import { basesOf, type ControlledActivity, controlledActivities } from '../visits.ts';
import { type Wording, wordingsOf } from '../words.ts';
import { CONSENTED_OR_TOTAL, OPENING } from './open-tracking-words.ts';

const find = phraseFinder(OPENING, CONSENTED_OR_TOTAL);
/** Every phrase has several words, as have the texts that are looked through. */
const textsOnOpening = textsHolding('opening', find);

/**
 * To measure who opens an e-mail takes a consent of its own, of professionals too. Art. 5(3) of
 * Directive 2002/58/EC, in France Art. 82 LIL with deliberation 2026-042 of the CNIL of 12 March 2026.
 * Anonymous totals and the security of an authentication do without. Silent while the basis of the
 * measure is an open question. Not checked: measuring that no text speaks of.
 */
export const emailOpenTracking = defineRule({
  id: 'eprivacy/email-open-tracking',
  severity: 'error',
  articles: ['Art. 82 LIL', 'Art. 5(3) ePrivacy Directive'],
  title: 'Who opens an e-mail is measured only with a consent of its own.',
  help: 'Declare the measure as a purpose of its own that rests on consent; or keep anonymous totals only, and say so; or stop measuring.',
  messages: {
    measured:
      'It is measured who opens “{declaration}” (“{words}”), and nothing says that people agree to that.',
    purpose: '“{purpose}” measures who opens e-mails, which takes consent, and rests on {basis}.',
  },
  check: ({ registry, report }) => {
    const leading = leadingLanguage(registry);
    const says = (texts: readonly Wording[]) =>
      texts.flatMap(({ text, language, path }) => {
        const found = find(text, language);
        return found === undefined ? [] : [{ words: found, path }];
      })[0];
    const isMeasure = (purpose: ControlledActivity['purposes'][number]) =>
      says(wordingsOf(purpose.purpose, leading, [])) !== undefined;
    const speaking = new Set(textsOnOpening(registry).map(({ declaration }) => declaration));
    const measuring = controlledActivities(registry).filter((one) => speaking.has(one));
    for (const { basis, purpose, path } of measuring.flatMap(basesOf)) {
      if (basis.basis === 'consent' || !isMeasure(purpose)) continue;
      const data = { purpose: purpose.purpose, basis: LEGAL_BASES[basis.basis].name };
      report([...path, 'basis'], 'purpose', data);
    }
    for (const { id, channel, name, measured } of registry.communications) {
      if (![channel].flat().includes('email') || measured === undefined) continue;
      const found = says(wordingsOf(measured, leading, ['communications', id, 'measured']));
      const sending = controlledActivities(registry).filter(({ communications = [] }) =>
        communications.some((one) => resolve(one).id === id),
      );
      // A purpose of its own has a basis of its own, which is judged above.
      if (!found || sending.some(({ purposes }) => purposes.some(isMeasure))) continue;
      report(found.path, 'measured', { declaration: name, words: found.words });
    }
  },
});
