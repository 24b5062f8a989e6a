import { defineRule } from '../../check/index.ts';
import {
  type AnyText,
  type Declared,
  type Language,
  leadingLanguage,
  resolve,
} from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { simplified } from '../simplified.ts';
import { wordingsOf } from '../words.ts';
import { isForVendor, isOwnUseTool } from './analytics-tools.ts';
import { ABOUT_A_CHOICE, NEVER_NECESSARY, SAYING_REQUIRED } from './never-necessary.ts';

const findUnnecessary = phraseFinder(NEVER_NECESSARY, ABOUT_A_CHOICE);

/**
 * Essential is what the service that somebody asked for cannot work without. Art. 5(3) of Directive
 * 2002/58/EC; in France Art. 82 LIL. What serves advertising, social networks or measurement never is;
 * what a third party sets, or whose provider decides what it does with the data, needs a reason that
 * says more than that it is required. Not checked: that the reason holds.
 */
export const essentialTrackerCheck = defineRule({
  id: 'eprivacy/essential-tracker-check',
  severity: 'warning',
  articles: ['Art. 82 LIL', 'Art. 5(3) ePrivacy Directive'],
  title: 'An essential tracker serves the person who asked for the service.',
  help: 'Give the tracker the category that fits, with consent. If the service cannot work without it, say under necessity what would not work.',
  messages: {
    purpose:
      '“{declaration}” is declared essential, and “{words}” is nothing that a service asked for needs.',
    third:
      '“{declaration}” is declared essential, and a third party sets or reads it; nothing says what would not work without it.',
    vendor:
      '“{declaration}” is declared essential, and its provider decides itself what it does with the data; nothing says what would not work without it.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const leading = leadingLanguage(registry);
    for (const tracker of registry.trackers) {
      if (tracker.category !== 'essential' || isOwnUseTool(tracker)) continue;
      const { id, label: declaration, purpose, necessity } = tracker;
      const unnecessary = wordingsOf(purpose, leading, ['trackers', id, 'purpose'])
        .map(({ text, language, path }) => ({ path, words: findUnnecessary(text, language) }))
        .find(({ words }) => words !== undefined);
      if (unnecessary?.words !== undefined) {
        report(unnecessary.path, 'purpose', { declaration, words: unnecessary.words });
        continue;
      }
      const isThird = tracker.party === 'third';
      if (!isThird && !isForVendor(tracker)) continue;
      if (necessity !== undefined && givesReason(necessity, tracker, leading)) continue;
      const at = ['trackers', id, necessity === undefined ? 'category' : 'necessity'];
      report(at, isThird ? 'third' : 'vendor', { declaration });
    }
  },
});

/** Whether a reason says more than that the tool of this name is required. */
function givesReason(
  necessity: AnyText,
  { label, vendor }: Declared<'tracker'>,
  leading: Language,
): boolean {
  const names = [label, (vendor && resolve(vendor).name) ?? ''].flatMap((text) =>
    wordingsOf(text, leading, []).flatMap((one) => wordList(one.text)),
  );
  return wordingsOf(necessity, leading, []).every(({ text, language }) => {
    const empty = [...SAYING_REQUIRED[language].map(simplified), ...names];
    return wordList(text).some((word) => !empty.includes(word));
  });
}

const wordList = (text: string): readonly string[] =>
  simplified(text).match(/[\p{L}\p{N}]+/gu) ?? [];
