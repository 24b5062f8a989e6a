import { defineRule } from '../../check/index.ts';
import { EU_MEMBERS } from '../../law/index.ts';
import { type AnyText, type Country, isGap } from '../../model/index.ts';
import { unrepresentedIn } from '../representation.ts';
import { countryName } from '../words.ts';

/**
 * Whoever is outside Monaco and offers goods or services to people there, or monitors what they do,
 * designates a representative in Monaco or, failing that, in a Member State of the Union. Law 1.565
 * of 3 December 2024, as its authority explains it. Not checked: its exceptions, where one is stated.
 */
export const monaco = defineRule({
  id: 'representatives/monaco',
  severity: 'warning',
  articles: ['Law 1.565 (Monaco)'],
  title: 'An organisation outside Monaco that turns to people there has a representative.',
  help: 'Designate a representative in Monaco or, failing that, in a Member State of the Union, and record it under representatives with the territory MC. If an exception applies, say which under targeting.',
  messages: {
    targeting:
      '“{organisation}” turns to people in Monaco without being established there, and names no representative for them.',
    authority:
      'People are told of the authority of Monaco; “{organisation}” is not established there and names no representative for them.',
    elsewhere:
      'The representative for Monaco is neither there nor in a Member State of the Union, but in another country: {country}.',
  },
  alone: true,
  check: ({ registry: { organisation }, report }) => {
    const found = unrepresentedIn(organisation, (one) => one === 'MC');
    if (found) report(found.path, found.shownBy, { organisation: organisation.name });
    for (const [index, one] of (organisation.representatives ?? []).entries()) {
      const { territory, address } = one;
      if (territory !== 'MC' || address === undefined || isGap<AnyText>(address)) continue;
      if (PLACES.includes(address.country)) continue;
      const path = ['organisation', 'representatives', index, 'address', 'country'];
      report(path, 'elsewhere', { country: countryName(address.country) });
    }
  },
});

const PLACES: readonly Country[] = ['MC', ...EU_MEMBERS];
