import { defineRule } from '../../check/index.ts';
import { LEGAL_BASES } from '../../law/index.ts';
import type { Language } from '../../model/index.ts';
import { activitiesOf, blocksOf } from '../notices.ts';
import { phraseFinder } from '../phrases.ts';
import { basesOf, type ControlledActivity } from '../visits.ts';
import type { Wording } from '../words.ts';
import { noticesWithoutRights } from './rights-told.ts';
import { OBJECTION_WORDS, OTHER_RIGHTS } from './rights-words.ts';

/**
 * The right to object is shown clearly and apart from other information. Art. 21(4) GDPR. The
 * generated section does so; a notice that tells of rights in its own blocks instead must do it too:
 * under a heading, or in a paragraph about nothing else.
 */
export const objectionSeparate = defineRule({
  id: 'rights/objection-separate',
  severity: 'warning',
  articles: ['Art. 21(4) GDPR', 'Art. 12(1) GDPR'],
  title: 'The right to object is shown apart from the other rights.',
  help: 'Give the right to object a heading or a paragraph of its own; or let the notice have the section on rights, which does so.',
  messages: {
    among: 'The right to object stands only among other rights here; it must be shown apart.',
  },
  check: ({ registry, leftOut, report }) => {
    if (leftOut.has('notice')) return;
    for (const notice of noticesWithoutRights(registry)) {
      if (!activitiesOf(registry, notice).some((one) => isObjectionOpen(one))) continue;
      const texts = blocksOf(registry, notice);
      for (const language of new Set(texts.map((text) => text.language))) {
        const among = onlyAmong(texts.filter((text) => text.language === language));
        if (among) report(among.path, 'among');
      }
    }
  },
});

/** Whether people may object to something that an activity does. Art. 21(1)-(2) GDPR. */
const isObjectionOpen = (activity: ControlledActivity): boolean =>
  activity.purposes.some(({ directMarketing }) => directMarketing !== undefined) ||
  basesOf(activity).some(({ basis }) => LEGAL_BASES[basis.basis].rights.objection.opens === 'yes');

const objection = phraseFinder(OBJECTION_WORDS);
const others = phraseFinder(OTHER_RIGHTS);

/** The first text that tells of objection among other rights, if none tells of it apart. */
function onlyAmong(texts: readonly Wording[]): Wording | undefined {
  const telling = texts.filter(({ text, language }) => objection(text, language) !== undefined);
  const apart = telling.some(
    ({ text, language, path }) =>
      path.includes('heading') || paragraphs(text).some((one) => isApart(one, language)),
  );
  return apart ? undefined : telling[0];
}

/** Paragraphs and entries of lists. */
const paragraphs = (text: string): string[] => text.split(/\n+/);

const isApart = (paragraph: string, language: Language): boolean =>
  !/^\s*(?:[-*•]|\d+[.)])\s/.test(paragraph) &&
  objection(paragraph, language) !== undefined &&
  others(paragraph, language) === undefined;
