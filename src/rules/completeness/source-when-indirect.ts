import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap, LANGUAGES, textIn } from '../../model/index.ts';
import { controlledActivities, dataUsesIn } from '../visits.ts';
import { GENERIC_SOURCES } from './generic-sources.ts';

/**
 * Whoever did not give the data learns from whom they come, and whether that source is public.
 * Art. 14(1)(d) and 14(2)(f) GDPR. Not checked: that the source named is the right one.
 */
export const sourceWhenIndirect = defineRule({
  id: 'completeness/source-when-indirect',
  severity: 'error',
  articles: ['Art. 14(2)(f) GDPR', 'Art. 14(1)(d) GDPR'],
  title: 'Data that come from somebody else name their source.',
  help: "Say from whom each category comes: from: ['your employer']. If the source is open to the public, write publiclyAccessible: true.",
  messages: {
    source: 'An entry of the data of “{declaration}” does not say where it comes from.',
    from: 'Data of “{declaration}” come from somebody else, and the source is not named.',
    generic: '“{source}” names no source: nobody learns from it where “{category}” comes from.',
  },
  demands: [
    { path: 'activities.*.data.*.source', when: 'missing', message: 'source' },
    { path: 'activities.*.specialData.*.source', when: 'missing', message: 'source' },
    { path: 'activities.*.criminalData.*.source', when: 'missing', message: 'source' },
    { path: 'activities.*.data.*.from', when: 'missing', message: 'from' },
    { path: 'activities.*.specialData.*.from', when: 'missing', message: 'from' },
    { path: 'activities.*.criminalData.*.from', when: 'missing', message: 'from' },
  ],
  alone: true,
  check: ({ registry, report }) => {
    for (const activity of controlledActivities(registry)) {
      for (const { use, category, path } of dataUsesIn(activity)) {
        if (use.source !== 'third-party' || isGap<AnyText>(use.from)) continue;
        for (const [index, source] of use.from.entries()) {
          if (isGeneric(source)) report([...path, 'from', index], 'generic', { source, category });
        }
      }
    }
  },
});

/** Whether a source is named by words that fit any source, in one of its languages. */
function isGeneric(source: AnyText): boolean {
  return LANGUAGES.some((language) => {
    const words = textIn(source, language).trim().toLowerCase().replaceAll("'", '’');
    return (GENERIC_SOURCES[language] as readonly string[]).includes(words);
  });
}
