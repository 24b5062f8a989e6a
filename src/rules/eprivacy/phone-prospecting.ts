import { defineRule } from '../../check/index.ts';
import { leadingLanguage } from '../../model/index.ts';
import { listed } from '../words.ts';
import { consumersIn, withoutConsent } from './prospecting.ts';

/** The day from which calls to consumers wait for consent. Art. 13 of law 2025-594 of 30 June 2025. */
const SINCE = '2026-08-11';

/**
 * In France consumers are called to sell only once they have agreed, or about a contract that runs.
 * Art. L223-1 C. conso., from 11 August 2026. People who are named as those of a business are no
 * consumers. Not checked: that consent can be proved, and calls into France from elsewhere.
 */
export const phoneProspecting = defineRule({
  id: 'eprivacy/phone-prospecting',
  severity: 'error',
  articles: ['Art. L223-1 C. conso.', 'Art. 6(1)(a) GDPR'],
  title: 'Consumers are called to sell only with their prior consent.',
  help: "Rest the purpose on consent and keep the proof. If the calls are about a contract that runs, or go to professionals, say so: marketingWithoutConsent: ['ongoing-contract'] or ['professionals'].",
  messages: {
    consumers:
      '“{purpose}” calls people who may be consumers (“{subjects}”) without consent: since 11 August 2026 the law asks for it.',
  },
  alone: true,
  check: ({ registry, asOf, report }) => {
    const { country } = registry.organisation;
    const leading = leadingLanguage(registry);
    if (country !== 'FR' || asOf < SINCE) return;
    for (const use of withoutConsent(registry, ['phone'])) {
      const stated = use.purpose.marketingWithoutConsent ?? [];
      if (stated.some((one) => one !== 'similar-products')) continue;
      const consumers = consumersIn(use, leading);
      if (consumers.length === 0) continue;
      const data = { purpose: use.purpose.purpose, subjects: listed(consumers) };
      report([...use.path, 'basis'], 'consumers', data);
    }
  },
});
