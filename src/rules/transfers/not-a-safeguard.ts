import { defineRule, nameOf } from '../../check/index.ts';
import { type AnyText, type Gap, isGap, type Path, type Registry } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { protectionsOf, safeguardsIn } from '../safeguards.ts';
import { saidIn } from '../said.ts';
import { locationsIn } from '../visits.ts';
import { ABROAD, NO_SAFEGUARDS, SAFEGUARDS_OF_46 } from './no-safeguards.ts';

/**
 * A charter, a promise of confidentiality, a security certificate or a processing agreement protects
 * nothing in the sense of Article 46. Art. 46(2) and (3) GDPR. Read are what is stated while the
 * safeguard or the transfer is an open question, and the approval of an instrument. Silent where the
 * same text names an instrument of Article 46 or a decision as well.
 */
export const notASafeguard = defineRule({
  id: 'transfers/not-a-safeguard',
  severity: 'error',
  articles: ['Art. 46(2) GDPR', 'Art. 46(3) GDPR', 'Art. 28(3) GDPR'],
  title: 'What protects data abroad is an instrument of Article 46.',
  help: 'Use one of the instruments of Article 46, such as the standard contractual clauses or approved binding corporate rules; a charter or a certificate may stand beside it.',
  messages: {
    stated:
      'What is said to protect data of “{declaration}” abroad is no safeguard of Article 46: “{phrase}”.',
    approval:
      'What is given as approval of the instrument with “{declaration}” approves none under Article 46: “{phrase}”.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const said = (text: AnyText | undefined) =>
      saidIn(text, registry, findNone) !== undefined && !saidIn(text, registry, findSafeguard);
    for (const { gap, path, declaration, isAboutTransfers } of openProtectionsIn(registry)) {
      const { stated } = gap.gap;
      if (!said(stated) || !(isAboutTransfers || saidIn(stated, registry, findAbroad))) continue;
      const phrase = saidIn(stated, registry, findNone) ?? '';
      report([...path, 'gap', 'stated'], 'stated', { declaration, phrase });
    }
    for (const { safeguard, path, declaration } of safeguardsIn(registry)) {
      if (safeguard.type !== 'certification' && safeguard.type !== 'code-of-conduct') continue;
      if (!said(safeguard.approval)) continue;
      const phrase = saidIn(safeguard.approval, registry, findNone) ?? '';
      report([...path, 'approval'], 'approval', { declaration, phrase });
    }
  },
});

const findNone = phraseFinder(NO_SAFEGUARDS);
const findSafeguard = phraseFinder(SAFEGUARDS_OF_46);
const findAbroad = phraseFinder(ABROAD);

interface OpenProtection {
  gap: Gap<AnyText>;
  path: Path;
  declaration: AnyText;
  /** Whether the field itself is about data that leave the Area. */
  isAboutTransfers: boolean;
}

/** Where it is an open question what protects data abroad. */
function* openProtectionsIn(registry: Registry): Generator<OpenProtection> {
  for (const { recipient, location, path } of locationsIn(registry)) {
    for (const { field, protection } of protectionsOf(location)) {
      if (!isGap<AnyText>(protection)) continue;
      const declaration = nameOf(recipient);
      yield { gap: protection, path: [...path, ...field], declaration, isAboutTransfers: true };
    }
  }
  for (const recipient of registry.recipients) {
    const { locations: gap, id } = recipient;
    if (!isGap<AnyText>(gap)) continue;
    const path = ['recipients', id, 'locations'];
    yield { gap, path, declaration: nameOf(recipient), isAboutTransfers: false };
  }
  for (const { id, name: declaration, transfers: gap } of registry.activities) {
    if (!isGap<AnyText>(gap)) continue;
    yield { gap, path: ['activities', id, 'transfers'], declaration, isAboutTransfers: false };
  }
}
