import { defineRule } from '../../check/index.ts';
import type { Registry } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { promising } from '../promising.ts';
import { type AuthorText, textsIn } from '../texts.ts';
import { DENIALS, HOLDING, ROLE_STATED } from './denial-words.ts';

/**
 * Who holds data for others processes them, and is a processor. Art. 4(2), 4(8) and 28 GDPR. Words
 * that deny it are looked for where a recipient is described and where a text for people also says
 * that data are hosted or stored. A record of processing for others states the role itself.
 */
export const roleDenied = defineRule({
  id: 'processor/role-denied',
  severity: 'warning',
  articles: ['Art. 4(8) GDPR', 'Art. 4(2) GDPR', 'Art. 28(3) GDPR'],
  title: 'Whoever hosts data for others is not said to process none.',
  help: 'Say which role it is: “as processor, on the instructions of …”. Hosting and storing are processing.',
  messages: {
    denied: '“{words}”: to host or to store data is to process them. State the role of processor.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { text, language, path } of textsOnProviders(registry)) {
      const words = deny(text, language);
      if (words !== undefined) report(path, 'denied', { words });
    }
  },
});

const deny = phraseFinder(DENIALS, ROLE_STATED);
const holds = phraseFinder(HOLDING);

/** Texts on somebody who holds data: of recipients, and those that speak of hosting. */
const textsOnProviders = (registry: Registry): AuthorText[] =>
  promising(textsIn(registry), deny).filter(({ kind, declaration, text, language }) => {
    if (kind === 'recipient') return true;
    if ('role' in declaration && declaration.role === 'processor') return false;
    return holds(text, language) !== undefined;
  });
