import { defineRule } from '../../check/index.ts';
import { basesIn } from '../visits.ts';

/** Where it is this basis that lacks its law. */
const given = { basis: 'public-task' };

/**
 * A task in the public interest is laid down by law, and the law is cited; a public authority does
 * not rest its tasks on legitimate interests. Art. 6(1)(e), 6(3) and 6(1) second subparagraph GDPR.
 * Not checked: whether a purpose of an authority belongs to its tasks.
 */
export const publicTaskNeedsLaw = defineRule({
  id: 'lawfulness/public-task-needs-law',
  severity: 'error',
  articles: ['Art. 6(3) GDPR', 'Art. 6(1)(e) GDPR', 'Art. 6(1) GDPR'],
  title: 'A public task cites its law, and an authority rests its tasks on that.',
  help: 'Cite the law that lays the task down, by name and article; without such a law, rest the purpose on another basis.',
  messages: {
    none: 'The purpose “{purpose}” of “{declaration}” rests on a public task, and no law is cited.',
    authority:
      '“{organisation}” is a public authority: “{purpose}” cannot rest on legitimate interests if it belongs to its tasks.',
  },
  demands: [
    { path: 'activities.*.purposes.*.legalBasis.**.law', when: 'refused', message: 'none', given },
  ],
  alone: true,
  check: ({ registry, report }) => {
    const { kind, name: organisation } = registry.organisation;
    if (kind !== 'public-authority') return;
    for (const { basis, purpose, path } of basesIn(registry)) {
      if (basis.basis !== 'legitimate-interests') continue;
      report([...path, 'basis'], 'authority', { organisation, purpose: purpose.purpose });
    }
  },
});
