import { defineRule } from '../../check/index.ts';
import {
  type AnyText,
  type Declared,
  isGap,
  leadingLanguage,
  type Path,
} from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { wordingsOf } from '../words.ts';
import { isForVendor, isOwnUseTool } from './analytics-tools.ts';
import { BEYOND_THE_SITE, NOT_DONE } from './cross-site-words.ts';

const findBeyond = phraseFinder(BEYOND_THE_SITE, NOT_DONE);

/**
 * Audience measurement goes without consent only if it serves the publisher of the site alone and
 * gives anonymous figures. Art. 5(3) of Directive 2002/58/EC, in France Art. 82 LIL with the guidelines
 * 2020-091 and the deliberation of 4 July 2025 of the CNIL. A tool whose provider uses what it measures
 * does not, nor does one that follows people from site to site. Not checked: how a tool is configured.
 */
export const analyticsNotExempt = defineRule({
  id: 'eprivacy/analytics-not-exempt',
  severity: 'error',
  articles: ['Art. 82 LIL', 'Art. 5(3) ePrivacy Directive'],
  title: 'Audience measurement without consent serves the site alone.',
  help: 'Ask for consent: consent with collection and withdrawal. Or use a tool, and a configuration of it, that works for this site alone and gives anonymous figures.',
  messages: {
    tool: 'No exemption covers “{declaration}”: its provider uses what it measures for its own ends. It waits for consent.',
    vendor:
      'No exemption covers “{declaration}”: its provider decides itself what it does with the data. It waits for consent.',
    beyond:
      'No exemption covers “{declaration}”: measurement that goes beyond anonymous figures for this site waits for consent (“{words}”).',
  },
  alone: true,
  check: ({ registry, report }) => {
    const leading = leadingLanguage(registry);
    for (const tracker of registry.trackers) {
      const path = ['trackers', tracker.id];
      const at = exemptionOf(tracker, path);
      if (at === undefined) continue;
      const declaration = tracker.label;
      if (isOwnUseTool(tracker)) {
        report(at, 'tool', { declaration });
        continue;
      }
      if (tracker.category === 'essential') continue;
      if (isForVendor(tracker)) {
        report(at, 'vendor', { declaration });
        continue;
      }
      const said = textsOf(tracker)
        .flatMap((one) => wordingsOf(one, leading, path))
        .map(({ text, language }) => findBeyond(text, language))
        .find((words) => words !== undefined);
      if (said !== undefined) report(at, 'beyond', { declaration, words: said });
    }
  },
});

/** Where a tracker says that it needs no consent, if it does. */
function exemptionOf(tracker: Declared<'tracker'>, path: Path): Path | undefined {
  if (tracker.category === 'essential') return [...path, 'category'];
  const { category, consent } = tracker;
  if (category !== 'audience-measurement' || isGap<AnyText>(consent)) return undefined;
  return 'exemption' in consent ? [...path, 'consent', 'exemption'] : undefined;
}

function textsOf(tracker: Declared<'tracker'>): AnyText[] {
  const exemption =
    'consent' in tracker && 'exemption' in tracker.consent ? [tracker.consent.exemption] : [];
  return [tracker.purpose, ...(tracker.records ?? []), ...exemption];
}
