import { defineRule } from '../../check/index.ts';
import { unrepresentedIn } from '../representation.ts';

/**
 * Whoever is outside the United Kingdom and offers goods or services to people there, or monitors
 * what they do, designates a representative there. Art. 27 UK GDPR. Not checked: that the exceptions
 * of its paragraph 2 hold where one is stated.
 */
export const uk27 = defineRule({
  id: 'representatives/uk-27',
  severity: 'warning',
  articles: ['Art. 27 UK GDPR', 'Art. 3 UK GDPR'],
  title:
    'An organisation outside the United Kingdom that turns to people there has a representative there.',
  help: 'Check whether Article 27 of the UK GDPR applies. If it does, designate a representative in writing and record it under representatives; if not, say why under targeting, as exception.',
  messages: {
    targeting:
      '“{organisation}” turns to people in the United Kingdom without being established there, and names no representative there.',
    authority:
      'People are told of the authority of the United Kingdom; “{organisation}” is not established there and names no representative there.',
  },
  alone: true,
  check: ({ registry: { organisation }, report }) => {
    const found = unrepresentedIn(organisation, (one) => one === 'GB');
    if (found) report(found.path, found.shownBy, { organisation: organisation.name });
  },
});
