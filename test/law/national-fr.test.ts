import { expect, it } from 'vitest';
import { FRENCH_ADDITIONS, FRENCH_RULES } from '../../src/law/national-fr.ts';

it('has the rules on consent and electronic marketing with their articles', () => {
  expect(
    Object.entries(FRENCH_RULES).map(([id, { articles }]) => `${id}: ${articles.join(', ')}`),
  ).toEqual([
    'post-mortem-directives: Arts 84-86 LIL',
    'child-15: Art. 45 LIL, Art. 8 GDPR',
    'one-basis-per-purpose: CNIL doctrine',
    'email-prospecting: Art. L34-5 CPCE',
    'phone-prospecting: Art. L223-1 C. conso.',
    'email-open-tracking: Art. 82 LIL, CNIL 2026-042',
  ]);
});

it('says what was not read of the rules and of the additions to a notice', () => {
  const notes = [...Object.entries(FRENCH_RULES), ...Object.entries(FRENCH_ADDITIONS)]
    .filter(([, { provenance }]) => 'note' in provenance)
    .map(([id]) => id);
  expect(notes).toEqual(['email-open-tracking', 'post-mortem', 'phone-collection']);
});
