import {
  type AnyText,
  type Declared,
  known,
  type Language,
  type MarketingChannel,
  type Registry,
} from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { type BasisInUse, basesIn } from '../visits.ts';
import { wordingsOf } from '../words.ts';
import { ALSO_CONSUMERS, PROFESSIONAL } from './professional-people.ts';

const find = phraseFinder(PROFESSIONAL, ALSO_CONSUMERS);

/** Direct marketing on another basis than consent, by one of these channels, that has not ended. */
export function* withoutConsent(
  registry: Registry,
  channels: readonly MarketingChannel[],
): Generator<BasisInUse> {
  for (const use of basesIn(registry)) {
    const { activity, basis, purpose } = use;
    if (basis.basis === 'consent' || activity.status === 'ended') continue;
    if (known(purpose.directMarketing)?.some((channel) => channels.includes(channel))) yield use;
  }
}

/** Whether people are named as those of a business: whoever is not may be a consumer. */
export const isProfessional = ({ name }: Declared<'dataSubject'>, leading: Language): boolean =>
  wordingsOf(name, leading, []).every(({ text, language }) => find(text, language) !== undefined);

/** The names of those who may be consumers. */
export const consumersIn = ({ dataSubjects }: BasisInUse, leading: Language): AnyText[] =>
  dataSubjects.filter((one) => !isProfessional(one, leading)).map(({ name }) => name);
