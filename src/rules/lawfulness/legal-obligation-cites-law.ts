import { defineRule } from '../../check/index.ts';
import { basesIn } from '../visits.ts';

/** Where it is this basis that lacks its law. */
const given = { basis: 'legal-obligation' };

/**
 * A legal obligation is laid down by a law that binds this controller, and the law is cited.
 * Art. 6(1)(c) and 6(3) GDPR. Not checked: that the law says so.
 */
export const legalObligationCitesLaw = defineRule({
  id: 'lawfulness/legal-obligation-cites-law',
  severity: 'error',
  articles: ['Art. 6(1)(c) GDPR', 'Art. 6(3) GDPR'],
  title: 'A legal obligation cites the law that binds this controller.',
  help: "Cite the law by name and article: law: [{ law: 'Code du travail', article: 'L3243-4', country: 'FR' }]. If the duty is somebody else’s, rest the purpose on another basis.",
  messages: {
    none: 'The purpose “{purpose}” of “{declaration}” rests on a legal obligation, and no law is cited.',
    other:
      'The law cited for “{purpose}” obliges somebody else, so it does not oblige “{organisation}”.',
  },
  demands: [
    { path: 'activities.*.purposes.*.legalBasis.**.law', when: 'refused', message: 'none', given },
  ],
  alone: true,
  check: ({ registry, report }) => {
    for (const { basis, purpose, path } of basesIn(registry)) {
      if (basis.basis !== 'legal-obligation' || basis.obliges !== 'other') continue;
      const organisation = registry.organisation.name;
      report([...path, 'obliges'], 'other', { purpose: purpose.purpose, organisation });
    }
  },
});
