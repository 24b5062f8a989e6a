import { defineRule } from '../../check/index.ts';
import { known } from '../../model/index.ts';
import { safeguardsIn } from '../safeguards.ts';

/**
 * Whoever relies on a safeguard of Article 46 has assessed whether the law and practice of the
 * destination let it protect, and recorded that. Art. 46(1) GDPR as the Court reads it (C-311/18);
 * clause 14 of the standard clauses; EDPB Recommendations 01/2020. Not checked: what the assessment
 * says. Silent for what protects only if a decision ends, and where the countries are not named.
 */
export const impactAssessment = defineRule({
  id: 'transfers/impact-assessment',
  severity: 'warning',
  articles: ['Art. 46(1) GDPR', 'Decision (EU) 2021/914', 'Art. 44 GDPR'],
  title: 'The law of the destination is assessed before a safeguard is relied upon.',
  help: "Assess the law and practice of the country, and record the day: impactAssessment: { date: '2026-01-15' }. If the safeguard cannot protect there, add further measures or do not transfer.",
  messages: {
    none: 'Nothing says when the law of the destination was assessed for the transfer to “{declaration}”.',
    class:
      'Nothing says when the law of the destinations was assessed for transfers of “{declaration}”.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { safeguard, path, declaration, isFallback, stated } of safeguardsIn(registry)) {
      if (safeguard.type === 'derogation' || safeguard.impactAssessment !== undefined) continue;
      if (isFallback || (stated && known(stated.transfer.countries) === undefined)) continue;
      report(path, stated ? 'class' : 'none', { declaration });
    }
  },
});
