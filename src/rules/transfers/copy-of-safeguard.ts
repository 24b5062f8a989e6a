import { contentsOf, defineRule } from '../../check/index.ts';
import type { Registry } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { activitiesBehind, safeguardsIn } from '../safeguards.ts';
import { COPIES } from './copies.ts';

/**
 * Where a safeguard protects data abroad, people are told how to get a copy of it, or where it can be
 * read. Art. 13(1)(f) and 14(1)(f) GDPR. Silent for what protects only if a decision ends, for
 * recipients of which no notice tells, and where an own text of a notice speaks of copies.
 */
export const copyOfSafeguard = defineRule({
  id: 'transfers/copy-of-safeguard',
  severity: 'error',
  articles: ['Art. 13(1)(f) GDPR', 'Art. 14(1)(f) GDPR'],
  title: 'People learn how to get a copy of what protects their data abroad.',
  help: 'Say under copy how people get the safeguard, or where it can be read: an address to write to or a link.',
  messages: {
    none: 'Nothing says how people get a copy of what protects their data at “{declaration}”.',
    class: 'Nothing says how people get a copy of what protects data of “{declaration}” abroad.',
  },
  check: ({ registry, report }) => {
    if (isToldElsewhere(registry)) return;
    for (const used of safeguardsIn(registry)) {
      const { safeguard, path, declaration, isFallback, stated } = used;
      if (isFallback || safeguard.type === 'derogation' || safeguard.copy !== undefined) continue;
      if (stated?.transfer.copy !== undefined) continue;
      if (!activitiesBehind(registry, used).some(({ role }) => role !== 'processor')) continue;
      report(path, stated ? 'class' : 'none', { declaration });
    }
  },
});

const findCopies = phraseFinder(COPIES);

const isToldElsewhere = (registry: Registry): boolean =>
  registry.notices
    .flatMap((notice) => contentsOf(notice, registry).texts)
    .some(({ text, language }) => findCopies(text, language) !== undefined);
