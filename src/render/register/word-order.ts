import type { Registry } from '../../model/index.ts';
import { collated } from '../core/collate.ts';
import { declarationAt, words } from '../core/cursor.ts';
import { textOf } from '../core/sourced.ts';
import { recipientName } from './recipients.ts';
import type { RegisterContext } from './shapes.ts';

/** A record whose activities and recipients stand in the order of their names in the language. */
export function inWordOrder(registry: Registry, context: RegisterContext): Registry {
  const { language } = context;
  return {
    ...registry,
    activities: collated(
      registry.activities,
      (one) => words(declarationAt(one).get('name'), language)?.text ?? one.id,
      language,
    ),
    recipients: collated(
      registry.recipients,
      (one) => textOf([recipientName(declarationAt(one), context)]),
      language,
    ),
  };
}
