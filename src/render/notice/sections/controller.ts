import { type AnyText, isGap, type Representative } from '../../../model/index.ts';
import { type Cursor, cursor, each, words } from '../../core/cursor.ts';
import { formatCountry } from '../../core/format.ts';
import { type Sourced, sourced } from '../../core/sourced.ts';
import {
  addressWords,
  citationWords,
  contactWords,
  linkedCitation,
  term,
} from '../../phrases/index.ts';
import { contactFacts } from '../contact-facts.ts';
import type { NoticeContext } from '../context.ts';
import { counted } from '../counted.ts';
import { type Fact, fact, nameFact } from '../fact.ts';
import { identityFacts } from '../identity-facts.ts';
import { type JointView, jointControllers } from '../joint-controllers.ts';
import { toldOnce } from '../told-once.ts';

/** Who answers for the data, and whom to turn to. Art. 13(1)(a)-(b), 26(2), 27 GDPR. */
export interface ControllerView {
  readonly name: Sourced;
  readonly facts: readonly Fact[];
  readonly responsibility: Sourced | undefined;
  readonly joint: readonly JointView[];
  readonly dpo: DpoView | undefined;
  readonly representatives:
    | { readonly heading: string; readonly all: readonly RepresentativeView[] }
    | undefined;
}

interface DpoView {
  /** Whether it is declared that none is required. */
  readonly none: boolean;
  readonly facts: readonly Fact[];
  /** What the officer does, why none is required, or what is stated of it. */
  readonly text: Sourced | undefined;
}

interface RepresentativeView {
  readonly territory: Sourced;
  readonly facts: readonly Fact[];
}

export function controller(context: NoticeContext): ControllerView {
  const { organisation, language } = context;
  const representatives = each<Representative<AnyText>>(organisation.get('representatives')).map(
    (representative) => representativeView(representative, context),
  );
  const dpo = dpoView(context);
  const identity = identityFacts(context);
  const located = each(organisation.get('addresses')).length > 0;
  const facts = located
    ? toldOnce(identity, dpo?.facts ?? [])
    : { first: identity, second: dpo?.facts ?? [] };
  return {
    name: sourced(organisation.value.name, [...organisation.path, 'name']),
    facts: facts.first,
    responsibility: words(organisation.get('responsibility'), language),
    joint: jointControllers(context),
    dpo: dpo && { ...dpo, facts: facts.second },
    representatives:
      representatives.length > 0
        ? {
            heading: counted(context.labels.controller.representatives, representatives),
            all: representatives,
          }
        : undefined,
  };
}

function dpoView(context: NoticeContext): DpoView | undefined {
  const { organisation, language, labels, terms } = context;
  const { value, path } = organisation.get('dpo');
  if (isGap<AnyText>(value)) {
    const text = words(organisation.get('dpo'), language);
    return text && { none: false, facts: [], text };
  }
  if (value.status === 'not-required') {
    return { none: true, facts: [], text: words(cursor(value, path).get('reason'), language) };
  }
  const dpo = cursor(value, path);
  return {
    none: false,
    facts: [
      ...fact(labels.controller.dpoKind, term(dpo.get('kind'), terms.dpoKinds)),
      ...nameFact(labels.controller.firm, words(dpo.get('firm'), language)),
      ...contactFacts(contactWords(dpo.get('contact'), context), context),
    ],
    text: words(dpo.get('tasks'), language),
  };
}

function representativeView(
  at: Cursor<Representative<AnyText>>,
  context: NoticeContext,
): RepresentativeView {
  const { language, labels } = context;
  const { territory, address } = at.value;
  const local = territory === 'EU' ? context : { ...context, country: territory };
  const where = territory === 'EU' ? labels.controller.union : formatCountry(territory, language);
  const located = address && !isGap(address) ? cursor(address, [...at.path, 'address']) : undefined;
  return {
    territory: sourced(where, [...at.path, 'territory']),
    facts: [
      ...nameFact(labels.controller.representative, words(at.get('name'), language)),
      ...fact(labels.controller.form, words(at.get('legalForm'), language)),
      ...fact(labels.controller.registration, words(at.get('registration'), language)),
      ...fact(
        labels.controller.address,
        located ? addressWords(located, context).line : words(at.get('address'), language),
      ),
      ...contactFacts(contactWords(at.get('contact'), context), context),
      ...fact(labels.controller.law, linkedCitation(citationWords(at.get('law'), local))),
    ],
  };
}
