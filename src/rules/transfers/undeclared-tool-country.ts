import { defineRule, nameOf } from '../../check/index.ts';
import { isInEea } from '../../law/index.ts';
import {
  type AnyText,
  type Declared,
  isGap,
  type Kind,
  type Registry,
  resolve,
} from '../../model/index.ts';
import { textsHolding } from '../holding.ts';
import { phraseFinder } from '../phrases.ts';
import { activitiesToldOf } from '../scopes.ts';
import { type Tool, toolBehind, toolIn, toolOf } from '../tools.ts';
import { controlledActivities, recipientsOf } from '../visits.ts';
import { countryName } from '../words.ts';
import { NOT_USED, TAGS } from './tags.ts';

/**
 * A tag or tool of a house outside the Area sends data there: the record declares that transfer. Art.
 * 44 and 13(1)(f) GDPR; EDPB Guidelines 05/2021. Read are the names of recipients and the labels and
 * domains of trackers, against a list of widely used tools. Silent while the countries, the transfers
 * or the recipients are an open question.
 */
export const undeclaredToolCountry = defineRule({
  id: 'transfers/undeclared-tool-country',
  severity: 'error',
  articles: ['Art. 44 GDPR', 'Art. 13(1)(f) GDPR', 'Art. 30(1)(e) GDPR'],
  title: 'The transfer that a tool of a house abroad brings about is declared.',
  help: 'Add the country under locations of the provider, with what protects the data there. If the tool is sold with storage and access in the Area alone, accept the finding and say so.',
  messages: {
    'in-the-area':
      '“{declaration}” provides a tool of {tool}, which processes data in another country too ({country}), and only countries of the Area are declared.',
    none: '“{declaration}” provides a tool of {tool}, which processes data in another country ({country}), and the activities that use it state that no data leave the Area.',
    named:
      'This text names a tool of {tool}, which processes data abroad ({country}), and nothing declares its provider or a transfer: “{phrase}”.',
    tracker:
      'The tracker “{declaration}” is of {tool}, which processes data abroad ({country}), and “{activity}” declares neither provider nor transfer.',
  },
  check: ({ registry, leftOut, report }) => {
    for (const recipient of registry.recipients) {
      const tool = toolBehind(recipient, registry.trackers);
      if (!tool || recipient.kind === 'internal') continue;
      const path = ['recipients', recipient.id];
      const data = { declaration: nameOf(recipient), ...told(tool) };
      const { locations } = recipient;
      if (isGap<AnyText>(locations) || isCovered(registry, recipient)) continue;
      if (locations === undefined) {
        if (leftOut.has('activity') || !isSaidToStay(registry, recipient)) continue;
        report(path, 'none', data);
      } else if (staysInTheArea(recipient)) {
        report([...path, 'locations'], 'in-the-area', data);
      }
    }
    for (const { path, phrase, tool } of namedOnlyIn(registry, leftOut)) {
      report(path, 'named', { phrase, ...told(tool) });
    }
    for (const { activity, tracker, tool } of undeclaredTrackersIn(registry)) {
      const data = { declaration: tracker.label, activity: activity.name, ...told(tool) };
      report(['trackers', tracker.id], 'tracker', data);
    }
  },
});

const findTags = phraseFinder(TAGS, NOT_USED);
const textsNamingTags = textsHolding('tag', findTags);

/** Texts that name a tag of a known tool of which nothing is declared, while no transfer is open. */
function* namedOnlyIn(registry: Registry, leftOut: ReadonlySet<Kind>) {
  if (leftOut.size > 0) return;
  const { recipients, trackers } = registry;
  const isDeclared = (tool: Tool) =>
    trackers.some((one) => toolOf(one) === tool) ||
    recipients.some((one) => toolBehind(one, trackers) === tool);
  for (const one of textsNamingTags(registry)) {
    const phrase = findTags(one.text, one.language);
    const tool = phrase === undefined ? undefined : toolIn(phrase);
    if (phrase === undefined || !tool || isDeclared(tool)) continue;
    const activities = activitiesToldOf(one, registry);
    if (
      activities.length === 0 ||
      activities.some(({ transfers = 'none' }) => transfers !== 'none')
    )
      continue;
    yield { path: one.path, phrase, tool };
  }
}

const told = ({ house, country }: Tool) => ({ tool: house, country: countryName(country) });

/** Whether everybody who works for a recipient, and itself, is in the Area by its own declaration. */
function staysInTheArea(recipient: Declared<'recipient'>): boolean {
  const further = recipient.kind === 'processor' ? (recipient.subProcessors ?? []) : [];
  return [recipient, ...further].every(
    ({ locations }) =>
      locations === undefined ||
      (!isGap<AnyText>(locations) && locations.every(({ country }) => isInEea(country))),
  );
}

const usersOf = ({ activities }: Registry, recipient: Declared<'recipient'>) =>
  activities.filter((activity) => recipientsOf(activity).includes(recipient));

/** Whether every activity that names the recipient states that nothing leaves the Area. */
function isSaidToStay(registry: Registry, recipient: Declared<'recipient'>): boolean {
  const users = usersOf(registry, recipient);
  return users.length > 0 && users.every(({ transfers }) => transfers === 'none');
}

/** Whether an activity that names the recipient states transfers, or asks. */
const isCovered = (registry: Registry, recipient: Declared<'recipient'>): boolean =>
  usersOf(registry, recipient).some(
    ({ transfers }) => transfers !== undefined && transfers !== 'none',
  );

/** Trackers of known tools in activities that declare neither their provider nor a transfer. */
function* undeclaredTrackersIn(registry: Registry) {
  for (const activity of controlledActivities(registry)) {
    const { status = 'active', transfers, recipients } = activity;
    if (status !== 'active' || isGap<AnyText>(recipients)) continue;
    if (transfers !== undefined && transfers !== 'none') continue;
    for (const reference of activity.trackers ?? []) {
      const tracker = resolve(reference);
      const tool = tracker.vendor === undefined ? toolOf(tracker) : undefined;
      const provides = (one: Declared<'recipient'>) => toolBehind(one, registry.trackers) === tool;
      if (tool && !recipientsOf(activity).some(provides)) yield { activity, tracker, tool };
    }
  }
}
