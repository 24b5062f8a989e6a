import { defineRule } from '../../check/index.ts';
import { NATIONAL_RIGHTS } from '../../law/index.ts';
import { type AnyText, type Declared, isGap, type Registry } from '../../model/index.ts';
import { isFrench } from '../french-law.ts';
import { activitiesOf, blocksOf, privacyNotices } from '../notices.ts';
import { phraseFinder } from '../phrases.ts';
import { hasRightsSection, noticesWithoutRights, rightsTexts } from './rights-told.ts';
import { AFTER_DEATH } from './rights-words.ts';

/**
 * Where French law applies, people are told that they may say what becomes of their data after their
 * death. Arts 84-86 of the French data protection act. The section on rights says it for
 * organisations in France; elsewhere, and in notices without that section, the organisation says it.
 * French law applies to who is established in France or its territories, and counts here for who
 * names the French authority.
 */
export const postMortemFr = defineRule({
  id: 'rights/post-mortem-fr',
  severity: 'warning',
  articles: ['Arts 84-86 LIL', 'Art. 12(1) GDPR'],
  title: 'Under French law, people are told of directives on their data after death.',
  help: 'Let the notice have the section on rights, or say in a block that people may give directives on their data after their death.',
  messages: {
    none: 'French law applies, and the notice “{declaration}” does not say that people may give directives on their data after their death.',
  },
  check: ({ registry, leftOut, report }) => {
    const { country } = registry.organisation;
    if (leftOut.has('notice') || !underFrenchLaw(registry)) return;
    const generated = country === NATIONAL_RIGHTS['post-mortem-directives'].country;
    const silent = generated ? noticesWithoutRights(registry) : privacyNotices(registry);
    for (const notice of silent) {
      if (activitiesOf(registry, notice).length === 0 || says(registry, notice)) continue;
      const path = ['notices', notice.id, ...(notice.sections ? ['sections'] : ['title'])];
      report(path, 'none', { declaration: notice.title });
    }
  },
});

function underFrenchLaw({ organisation: { country, supervisoryAuthorities } }: Registry): boolean {
  if (isFrench(country)) return true;
  return !isGap<AnyText>(supervisoryAuthorities) && supervisoryAuthorities.some(isFrench);
}

const find = phraseFinder(AFTER_DEATH);

const says = (registry: Registry, notice: Declared<'notice'>): boolean =>
  [...blocksOf(registry, notice), ...(hasRightsSection(notice) ? rightsTexts(registry) : [])].some(
    ({ text, language }) => find(text, language) !== undefined,
  );
