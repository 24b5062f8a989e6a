import { defineRule, valuesIn } from '../../check/index.ts';
import { LEGAL_BASES, type LegalBasisId } from '../../law/index.ts';
import {
  type AnyText,
  formatPath,
  isGap,
  once,
  type Path,
  type Registry,
  resolve,
} from '../../model/index.ts';
import { textsHolding } from '../holding.ts';
import { phraseFinder } from '../phrases.ts';
import { type AuthorText, phrasesIn } from '../texts.ts';
import { type ControlledActivity, controlledActivities } from '../visits.ts';
import { NOT_RELYING, RELYING } from './basis-words.ts';

const FINDERS = (Object.keys(LEGAL_BASES) as LegalBasisId[]).flatMap((basis) => {
  const phrases = RELYING[basis];
  return phrases ? [{ basis, find: phraseFinder(phrases, NOT_RELYING) }] : [];
});

/** Finds what relies on any basis: one look at most texts is enough. */
const findAny = phraseFinder(
  {
    en: Object.values(RELYING).flatMap(({ en }) => en),
    fr: Object.values(RELYING).flatMap(({ fr }) => fr),
  },
  NOT_RELYING,
);

const textsRelying = textsHolding('basis', findAny);

/**
 * What a notice says of a legal basis agrees with the bases of its purposes. Art. 13(1)(c) and
 * 5(1)(a) GDPR. Texts of notices, activities, messages and the organisation are read, and the right to
 * withdraw where it is named. Silent while a basis that may be meant is an open question. The reverse,
 * a basis without its text, cannot happen: notices list what is declared.
 */
export const basisMentionedNotDeclared = defineRule({
  id: 'lawfulness/basis-mentioned-not-declared',
  severity: 'warning',
  articles: ['Art. 13(1)(c) GDPR', 'Art. 5(1)(a) GDPR'],
  title: 'A text relies only on legal bases that its purposes have.',
  help: 'Make the two agree: declare the purpose that rests on this basis, or take the words out.',
  messages: {
    mentioned:
      '“{words}” relies on {basis}, and no purpose that these people are told of rests on it.',
    withdrawal:
      'The right to withdraw consent is offered, and nothing that these people are told of rests on consent.',
  },
  check: ({ registry, leftOut, report }) => {
    if (leftOut.size > 0) return;
    const active = controlledActivities(registry).filter(
      ({ status = 'active' }) => status === 'active',
    );
    const relying = textsRelying(registry);
    for (const { basis, find } of FINDERS) {
      for (const one of phrasesIn(relying, find)) {
        const told = activitiesOf(one, active);
        if (!told || told.some((activity) => restsOn(activity, basis))) continue;
        report(one.path, 'mentioned', { words: one.phrase, basis: LEGAL_BASES[basis].name });
      }
    }
    for (const [path, told] of withdrawalsOffered(registry, active)) {
      if (!told.some((activity) => restsOn(activity, 'consent'))) report(path, 'withdrawal');
    }
  },
});

/** The activities that readers of a text are told of; nothing for texts that stand in no notice. */
function activitiesOf(
  { kind, declaration }: AuthorText,
  active: readonly ControlledActivity[],
): readonly ControlledActivity[] | undefined {
  if (kind === 'organisation' || kind === 'communication') return active;
  if (kind !== 'activity' && kind !== 'notice') return undefined;
  const {
    audiences,
    dataSubjects,
    status = 'active',
  } = declaration as Partial<Record<'audiences' | 'dataSubjects', readonly object[]>> & {
    status?: string;
  };
  if (status !== 'active') return undefined;
  return concerning(audiences ?? dataSubjects ?? [], active);
}

function concerning(dataSubjects: readonly object[], active: readonly ControlledActivity[]) {
  const people = new Set(dataSubjects);
  return active.filter((one) => one.dataSubjects.some((subject) => people.has(resolve(subject))));
}

/** Whether something of an activity rests on a basis, or may: a basis, or what lifts a prohibition, is open. */
function restsOn(activity: ControlledActivity, basis: LegalBasisId): boolean {
  const { terms, isOpen } = basesOf(activity);
  if (isOpen || terms.has(basis)) return true;
  if (basis !== 'consent') return false;
  if (terms.has('explicit-consent')) return true;
  return (activity.trackers ?? []).some((tracker) => resolve(tracker).category !== 'essential');
}

/** The terms that an activity uses, bases among them, and whether a basis is an open question. */
const basesOf = once((activity: ControlledActivity) => {
  const values = valuesIn(activity, []);
  return {
    terms: new Set(values.map(({ value }) => value)),
    isOpen: values.some(({ value, path }) => isGap<AnyText>(value) && OPEN.test(formatPath(path))),
  };
});

const OPEN = /(legalBasis|exception|gateway|transfers)$/;

/** The places where the right to withdraw is named, each with what its readers are told of. */
function* withdrawalsOffered(
  registry: Registry,
  active: readonly ControlledActivity[],
): Generator<[Path, readonly ControlledActivity[]]> {
  const named: [Path, readonly string[] | undefined, readonly ControlledActivity[]][] = [];
  for (const one of active) {
    const { rights } = one.rights ?? {};
    if (rights) named.push([['activities', one.id, 'rights', 'rights'], rights, [one]]);
  }
  const { channels } = registry.organisation.requests;
  for (const [index, { rights, dataSubjects }] of (isGap<AnyText>(channels)
    ? []
    : channels
  ).entries()) {
    const told = dataSubjects ? concerning(dataSubjects, active) : active;
    named.push([['organisation', 'requests', 'channels', index, 'rights'], rights, told]);
  }
  for (const [path, rights, told] of named) {
    const at = rights?.indexOf('withdraw-consent') ?? -1;
    if (at >= 0) yield [[...path, at], told];
  }
}
