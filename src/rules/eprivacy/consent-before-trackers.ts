import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap, LANGUAGES, textIn } from '../../model/index.ts';
import { BROWSER_SETTINGS } from './browser-settings.ts';

/** Categories that no exemption can cover: they never serve the person who asked for the service. */
const NEVER_EXEMPT: readonly string[] = ['advertising', 'social-network'];

/**
 * Trackers that a service can do without are set only once the person has agreed; what a browser
 * allows is not consent. Art. 5(3) of Directive 2002/58/EC, in France Art. 82 LIL; Art. 4(11) and
 * 7(3) GDPR. Not checked: that nothing is set before.
 */
export const consentBeforeTrackers = defineRule({
  id: 'eprivacy/consent-before-trackers',
  severity: 'error',
  articles: ['Art. 5(3) ePrivacy Directive', 'Art. 82 LIL', 'Art. 4(11) GDPR', 'Art. 7(3) GDPR'],
  title: 'Trackers that are not essential wait for consent.',
  help: 'Say how people agree before the tracker is set, and how they refuse and withdraw as easily. If it is strictly necessary, declare it essential.',
  messages: {
    none: 'The tracker “{declaration}” is not essential, and nothing says how people agree before it is set.',
    withdrawal:
      'Nothing says how to refuse the tracker “{declaration}”, or to withdraw consent to it.',
    exemption: 'Nothing says why the tracker “{declaration}” needs no consent.',
    browser: 'The settings of a browser are not consent to the tracker “{declaration}”.',
    'never-exempt':
      'The tracker “{declaration}” serves advertising or a social network: no exemption covers it.',
  },
  demands: [
    { path: 'trackers.*.consent', when: 'refused', message: 'none' },
    { path: 'trackers.*.consent.collection', when: 'missing', message: 'none' },
    { path: 'trackers.*.consent.withdrawal', when: 'missing', message: 'withdrawal' },
    { path: 'trackers.*.consent.exemption', when: 'missing', message: 'exemption' },
  ],
  alone: true,
  check: ({ registry, report }) => {
    for (const tracker of registry.trackers) {
      if (tracker.category === 'essential' || isGap<AnyText>(tracker.consent)) continue;
      const { consent, category, id, label: declaration } = tracker;
      const path = ['trackers', id, 'consent'];
      if ('collection' in consent) {
        if (!speaksOfBrowser(consent.collection)) continue;
        report([...path, 'collection'], 'browser', { declaration });
      } else if (NEVER_EXEMPT.includes(category)) {
        report([...path, 'exemption'], 'never-exempt', { declaration });
      }
    }
  },
});

function speaksOfBrowser(text: AnyText): boolean {
  return LANGUAGES.some((language) => {
    const words = textIn(text, language).toLowerCase().replaceAll("'", '’');
    return BROWSER_SETTINGS[language].some((phrase) => words.includes(phrase));
  });
}
