import { defineRule, nameOf } from '../../check/index.ts';
import { type Declared, type Registry, resolve } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { saidIn } from '../said.ts';
import { servesOwnEnds } from '../tools.ts';
import { NOT_OWN_PURPOSES, OWN_PURPOSES } from './own-purposes.ts';

/**
 * Who uses data for ends of their own is no processor, but a controller for that, alone or jointly.
 * Art. 4(7), 26 and 28(10) GDPR; C-40/17 for plugins of social networks. Read are the category of the
 * trackers that a processor provides, what it is described to do, and a list of advertising tools.
 */
export const ownPurposeProvider = defineRule({
  id: 'recipients/own-purpose-provider',
  severity: 'warning',
  articles: ['Art. 28(10) GDPR', 'Art. 4(7) GDPR', 'Art. 26(1) GDPR'],
  title: 'A provider that uses data for its own ends is declared as a controller.',
  help: 'Declare the provider as controller or joint-controller, with what it does with the data for itself; or, if its contract rules that out, accept the finding and say so.',
  messages: {
    tracker:
      '“{declaration}” is declared as a processor, and its tracker “{tracker}” serves advertising or a social network: it uses what it learns for itself.',
    tool: '“{declaration}” is declared as a processor, and is known to use what it learns for itself.',
    stated:
      '“{declaration}” is declared as a processor, and is said to use data for itself: “{phrase}”.',
    undeclared:
      'Somebody else reads the tracker “{tracker}”, which serves advertising or a social network, and nothing says who that is.',
  },
  check: ({ registry, leftOut, report }) => {
    for (const recipient of registry.recipients) {
      if (recipient.kind !== 'processor') continue;
      const found = ownEndsOf(recipient, registry);
      if (!found) continue;
      const [field, message, data] = found;
      const declaration = nameOf(recipient);
      report(['recipients', recipient.id, field], message, { declaration, ...data });
    }
    if (leftOut.has('recipient')) return;
    for (const { id, label, category, party, vendor } of registry.trackers) {
      if (vendor !== undefined || party !== 'third' || !OWN_END_CATEGORIES.includes(category))
        continue;
      report(['trackers', id], 'undeclared', { tracker: label });
    }
  },
});

const OWN_END_CATEGORIES: readonly string[] = ['advertising', 'social-network'];

const findOwnPurposes = phraseFinder(OWN_PURPOSES, NOT_OWN_PURPOSES);

/** What shows that a processor uses data for itself: where it is said, and in which words. */
function ownEndsOf(processor: Declared<'recipient'>, registry: Registry) {
  const { name, description, limits } = processor;
  const phrase = saidIn(description, registry, findOwnPurposes);
  if (phrase !== undefined) return ['description', 'stated', { phrase }] as const;
  const inLimits = saidIn(limits, registry, findOwnPurposes);
  if (inLimits !== undefined) return ['limits', 'stated', { phrase: inLimits }] as const;
  const tracker = registry.trackers.find(
    ({ vendor, category, party }) =>
      vendor !== undefined &&
      resolve(vendor) === processor &&
      party === 'third' &&
      OWN_END_CATEGORIES.includes(category),
  );
  if (tracker) return ['kind', 'tracker', { tracker: tracker.label }] as const;
  return name !== undefined && servesOwnEnds(name) ? (['kind', 'tool', {}] as const) : undefined;
}
