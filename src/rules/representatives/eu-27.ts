import { defineRule } from '../../check/index.ts';
import { isInEea } from '../../law/index.ts';
import { unrepresentedIn } from '../representation.ts';

/**
 * Whoever is outside the Union and offers goods or services to people there, or monitors what they
 * do, designates a representative in the Union and names it. Art. 27(1) to (3) and 13(1)(a) GDPR. Not
 * checked: that the exceptions of Art. 27(2) hold where one is stated.
 */
export const eu27 = defineRule({
  id: 'representatives/eu-27',
  severity: 'error',
  articles: ['Art. 27(1) GDPR', 'Art. 3(2) GDPR', 'Art. 13(1)(a) GDPR'],
  title: 'An organisation outside the Union that turns to people there has a representative in it.',
  help: 'Designate a representative in writing in a Member State where these people are, and record it under representatives. If one of the exceptions of Article 27(2) applies, say which under targeting, as exception.',
  messages: {
    targeting:
      '“{organisation}” turns to people in the Union without being established there, and has no representative in it.',
    authority:
      'People are told of an authority in the Union; “{organisation}” is not established there and has no representative in it.',
  },
  alone: true,
  check: ({ registry: { organisation }, report }) => {
    const found = unrepresentedIn(organisation, (one) => one === 'EU' || isInEea(one));
    if (found) report(found.path, found.shownBy, { organisation: organisation.name });
  },
});
