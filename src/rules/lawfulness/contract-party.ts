import { defineRule } from '../../check/index.ts';
import { basesIn } from '../visits.ts';

/** A contract is a legal basis for the data of those who are party to it, or asked for it. Art. 6(1)(b) GDPR. */
export const contractParty = defineRule({
  id: 'lawfulness/contract-party',
  severity: 'error',
  articles: ['Art. 6(1)(b) GDPR'],
  title: 'A contract is the basis only for people who are party to it.',
  help: 'Rest the purpose on another basis, such as legitimate interests or a law; or give the parties and the others a case each.',
  messages: {
    employer:
      '“{purpose}” rests on a contract with the employer of these people, not with them: it cannot be the legal basis.',
    other:
      '“{purpose}” rests on a contract with somebody else than these people: it cannot be the legal basis.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { basis, purpose, path } of basesIn(registry)) {
      if (basis.basis !== 'contract') continue;
      const { party } = basis;
      if (party !== 'employer' && party !== 'other') continue;
      report([...path, 'party'], party, { purpose: purpose.purpose });
    }
  },
});
