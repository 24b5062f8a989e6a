import { defineRule } from '../../check/index.ts';
import {
  type AnyText,
  type Declared,
  isGap,
  LANGUAGES,
  type Registry,
  textIn,
} from '../../model/index.ts';
import { wholeWords } from '../letters.ts';
import { phraseFinder } from '../phrases.ts';
import { saidIn } from '../said.ts';
import { simplified } from '../simplified.ts';
import { controlledActivities } from '../visits.ts';
import { CATCH_ALLS } from './catch-alls.ts';
import { ON_REQUEST } from './on-request.ts';

/**
 * Recipients are named, or at least a category of them that tells people something; nobody has to ask
 * for them. Art. 13(1)(e) and 5(1)(a) GDPR; guidelines on transparency (WP260 rev.01). Silent where
 * the description says more than ‘partners’, where examples or a name follow, and for the
 * organisation’s own people.
 */
export const openEnded = defineRule({
  id: 'recipients/open-ended',
  severity: 'error',
  articles: ['Art. 13(1)(e) GDPR', 'Art. 14(1)(e) GDPR', 'Art. 5(1)(a) GDPR'],
  title: 'Recipients are named, or categories of them that say who they are.',
  help: 'Say who they are and what they do with the data: name them, or give a category by activity, sector and place, with examples.',
  messages: {
    'catch-all': '“{declaration}” names nobody: people cannot tell who receives their data.',
    'on-request': 'Recipients of “{activity}” are not told in the notice: “{phrase}”.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const recipient of registry.recipients) {
      const { kind, id, description } = recipient;
      if (kind === 'internal' || recipient.name !== undefined || recipient.examples) continue;
      if (!isCatchAll(description, registry)) continue;
      report(['recipients', id, 'description'], 'catch-all', { declaration: description });
    }
    for (const { id, name: activity, recipients } of controlledActivities(registry)) {
      if (!isGap<AnyText>(recipients)) continue;
      const phrase = saidIn(recipients.gap.stated, registry, findOnRequest);
      if (phrase === undefined) continue;
      const path = ['activities', id, 'recipients', 'gap', 'stated'];
      report(path, 'on-request', { activity, phrase });
    }
  },
});

const findOnRequest = phraseFinder(ON_REQUEST);

const NO_NAMES: readonly string[] = [];

const nameIn = (name: string): RegExp => {
  const literal = simplified(name).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(wholeWords(literal), 'g');
};

function isCatchAll(description: Declared<'recipient'>['description'], { organisation }: Registry) {
  const languages = typeof description === 'string' ? organisation.languages : LANGUAGES;
  const { name, brands = NO_NAMES, group } = organisation;
  const own = [name, ...brands, ...(group ? [group.name] : [])].map(nameIn);
  return languages.some((language) => {
    const words = simplified(textIn(description, language)).replace(/\s+/g, ' ').trim();
    const plain = own.reduce(
      (text, one) => text.replaceAll(one, '@us'),
      words.replace(/[.;,]+$/, ''),
    );
    return CATCH_ALLS[language].some((pattern) => pattern.test(plain));
  });
}
