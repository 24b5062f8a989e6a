import { defineRule } from '../../check/index.ts';
import { leadingLanguage, type MarketingChannel, resolve } from '../../model/index.ts';
import type { BasisInUse } from '../visits.ts';
import { listed } from '../words.ts';
import { consumersIn, withoutConsent } from './prospecting.ts';

/** Electronic mail, which every message is that waits until it is read. Art. 2(h) ePrivacy Directive. */
const MAIL: readonly MarketingChannel[] = ['email', 'sms', 'messaging'];

/**
 * E-mail and messages promote without consent only to one's own customers, for similar products, or to
 * people at their work, about their work; and always with a free way to refuse. Art. 13 of Directive
 * 2002/58/EC; in France Art. L34-5 CPCE; Art. 21(2) GDPR. People who are named as those of a business
 * need no further word. Not checked: that products are similar, and that refusing is offered when the
 * address is collected.
 */
export const emailProspecting = defineRule({
  id: 'eprivacy/email-prospecting',
  severity: 'error',
  articles: ['Art. L34-5 CPCE', 'Art. 13(2) ePrivacy Directive', 'Art. 21(2) GDPR'],
  title: 'Prospecting by e-mail or message rests on consent, or says what lets it do without.',
  help: "Ask for consent; or state the case: marketingWithoutConsent: ['similar-products'] for your own customers, ['professionals'] for people at their work, with objection: how to refuse, free of charge, from the first collection on.",
  messages: {
    none: '“{purpose}” reaches “{subjects}” by e-mail or message without consent, and nothing says which case allows it: similar products for customers, or professionals about their work.',
    'opt-out':
      '“{purpose}” goes by e-mail or message without consent, and nothing says how to refuse it.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const leading = leadingLanguage(registry);
    for (const use of withoutConsent(registry, MAIL)) {
      const { purpose, path } = use;
      const stated = purpose.marketingWithoutConsent ?? [];
      const consumers = consumersIn(use, leading);
      const isCovered = stated.some((one) => one !== 'ongoing-contract');
      if (!isCovered && consumers.length > 0) {
        const data = { purpose: purpose.purpose, subjects: listed(consumers) };
        report([...path, 'basis'], 'none', data);
      } else if (!canBeRefused(use)) {
        report([...path, 'basis'], 'opt-out', { purpose: purpose.purpose });
      }
    }
  },
});

/** Whether the purpose, or a commercial message of the activity, says how to refuse. */
const canBeRefused = ({ activity, purpose }: BasisInUse): boolean =>
  purpose.objection !== undefined ||
  (activity.communications ?? []).some((reference) => {
    const { kind, channel } = resolve(reference);
    return kind === 'commercial' && MAIL.some((one) => one === channel);
  });
