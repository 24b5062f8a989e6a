import { defineRule, nameOf } from '../../check/index.ts';
import { type AnyText, type Declared, resolve } from '../../model/index.ts';
import { textsHolding } from '../holding.ts';
import { phraseFinder } from '../phrases.ts';
import { activitiesToldOf } from '../scopes.ts';
import { type ControlledActivity, recipientsOf } from '../visits.ts';
import { DENIED_TO_ALL, DENIED_TO_THIRD_PARTIES, NARROWED } from './denials.ts';

/**
 * Nobody is told that data go to no third party where the record names one. Art. 13(1)(e) and
 * 5(1)(a) GDPR. A processor is no third party (Art. 4(10)): only a statement that nobody at all
 * outside receives data contradicts it. Silent where the statement is about some data or cases only.
 */
export const deniedButPresent = defineRule({
  id: 'recipients/denied-but-present',
  severity: 'error',
  articles: ['Art. 13(1)(e) GDPR', 'Art. 5(1)(a) GDPR', 'Art. 4(10) GDPR'],
  title: 'Nobody is told that data go to no one where somebody receives them.',
  help: 'Say who receives the data instead of denying it, or say of which data and cases the statement holds.',
  messages: {
    recipient:
      'People are told that nobody else receives their data (“{phrase}”), and “{activity}” names “{recipient}”.',
    tracker:
      'People are told that nobody else receives their data (“{phrase}”), and “{activity}” uses a tracker that somebody else reads: “{recipient}”.',
  },
  check: ({ registry, report }) => {
    for (const one of textsDenying(registry)) {
      const toThirdParties = findThirdParties(one.text, one.language);
      const phrase = findAll(one.text, one.language) ?? toThirdParties;
      if (phrase === undefined) continue;
      const isReceiver = phrase === toThirdParties ? isThirdParty : isOutside;
      for (const activity of activitiesToldOf(one, registry)) {
        const receiver = receiverOf(activity, isReceiver);
        if (!receiver) continue;
        const { message, recipient } = receiver;
        report(one.path, message, { phrase, activity: activity.name, recipient });
        break;
      }
    }
  },
});

const findThirdParties = phraseFinder(DENIED_TO_THIRD_PARTIES, NARROWED);
const findAll = phraseFinder(DENIED_TO_ALL, NARROWED);
const textsDenying = textsHolding(
  'no recipient',
  phraseFinder(
    {
      en: [...DENIED_TO_THIRD_PARTIES.en, ...DENIED_TO_ALL.en],
      fr: [...DENIED_TO_THIRD_PARTIES.fr, ...DENIED_TO_ALL.fr],
    },
    NARROWED,
  ),
);

type Recipient = Declared<'recipient'>;

const isOutside = ({ kind }: Recipient): boolean => kind !== 'internal';
const isThirdParty = ({ kind }: Recipient): boolean => kind !== 'internal' && kind !== 'processor';

interface Receiver {
  message: 'recipient' | 'tracker';
  recipient: AnyText;
}

/** Somebody to whom data of the activity go: a recipient, or who reads a tracker that is not its own. */
function receiverOf(
  activity: ControlledActivity,
  isReceiver: (recipient: Recipient) => boolean,
): Receiver | undefined {
  const recipient = recipientsOf(activity).find(isReceiver);
  if (recipient) return { message: 'recipient', recipient: nameOf(recipient) };
  const tracker = (activity.trackers ?? [])
    .map((one) => resolve(one))
    .find(({ party, vendor }) => party === 'third' && (!vendor || isReceiver(resolve(vendor))));
  return tracker && { message: 'tracker', recipient: tracker.label };
}
