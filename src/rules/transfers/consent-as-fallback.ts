import { defineRule } from '../../check/index.ts';
import type { AnyText, Derogation, Path, Registry } from '../../model/index.ts';
import { isGap } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { type SafeguardInUse, safeguardsIn } from '../safeguards.ts';
import { saidIn } from '../said.ts';
import { NOT_REPEATED, OWN_REFUSALS, REFUSALS, REPEATED, RISKS } from './consents.ts';

/**
 * Consent to a transfer is explicit, given in the knowledge of its risks, and an exception: it does
 * not mend that a recipient refuses a safeguard, nor carry transfers that come again and again. Public
 * authorities cannot rest the exercise of their powers on it. Art. 49(1)(a) and 49(3) GDPR; EDPB
 * Guidelines 2/2018. Not checked: that there is a real choice.
 */
export const consentAsFallback = defineRule({
  id: 'transfers/consent-as-fallback',
  severity: 'error',
  articles: ['Art. 49(1)(a) GDPR', 'Art. 49(3) GDPR', 'Art. 44 GDPR'],
  title: 'Consent to a transfer is the exception, given in the knowledge of its risks.',
  help: 'Have a safeguard signed, choose another partner, or do not transfer. Where a single transfer rests on consent, state its circumstances and the risks that people are told of.',
  messages: {
    refused: 'Consent does not mend that a safeguard is refused (“{declaration}”): “{phrase}”.',
    repeated:
      'Consent is for single transfers, and these come again (“{declaration}”): “{phrase}”.',
    risks:
      'Nothing says of which risks people are told before they consent to this transfer (“{declaration}”).',
    powers:
      'A public authority cannot rest this transfer on consent where it exercises its powers (“{declaration}”).',
  },
  check: ({ registry, report }) => {
    for (const used of safeguardsIn(registry)) {
      const { safeguard, path, declaration } = used;
      if (safeguard.type !== 'derogation' || safeguard.ground !== 'explicit-consent') continue;
      if (exercisesPowers(registry, used)) report([...path, 'ground'], 'powers', { declaration });
      const texts = textsAbout(used, safeguard);
      const refused = firstSaid(texts, registry, findRefusals);
      const repeated = firstSaid(texts, registry, findRepeated);
      if (refused) report(refused.path, 'refused', { declaration, phrase: refused.phrase });
      else if (repeated)
        report(repeated.path, 'repeated', { declaration, phrase: repeated.phrase });
      else if (!firstSaid(texts, registry, findRisks)) {
        report([...path, 'circumstances'], 'risks', { declaration });
      }
    }
  },
});

const findRefusals = phraseFinder(REFUSALS, OWN_REFUSALS);
const findRepeated = phraseFinder(REPEATED, NOT_REPEATED);
const findRisks = phraseFinder(RISKS);

interface Told {
  text: AnyText;
  path: Path;
}

/** What is said of the consent, and of when it comes in. */
function textsAbout(
  { path, stated }: SafeguardInUse,
  { circumstances }: Derogation<AnyText>,
): Told[] {
  const own = { text: circumstances, path: [...path, 'circumstances'] };
  const index = path.at(-2);
  const when = typeof index === 'number' ? stated?.transfer.protections[index]?.when : undefined;
  return when === undefined ? [own] : [{ text: when, path: [...path.slice(0, -1), 'when'] }, own];
}

function firstSaid(texts: readonly Told[], registry: Registry, find: typeof findRisks) {
  for (const { text, path } of texts) {
    const phrase = saidIn(text, registry, find);
    if (phrase !== undefined) return { phrase, path };
  }
  return undefined;
}

/** Whether every purpose behind a transfer of a public authority is a task that a law gives it. */
function exercisesPowers({ organisation }: Registry, { stated }: SafeguardInUse): boolean {
  if (organisation.kind !== 'public-authority' || !stated || stated.activity.role === 'processor') {
    return false;
  }
  return stated.activity.purposes.every(
    ({ legalBasis }) => !isGap<AnyText>(legalBasis) && legalBasis.basis === 'public-task',
  );
}
