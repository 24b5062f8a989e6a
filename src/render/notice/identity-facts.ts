import { isGap } from '../../model/index.ts';
import { cursor, each, stated, words } from '../core/cursor.ts';
import { joined, listed } from '../core/list.ts';
import { parts, type Sourced, sourced, webLink } from '../core/sourced.ts';
import { addressesWords, addressWords, contactWords, moneyWords, term } from '../phrases/index.ts';
import { contactFacts } from './contact-facts.ts';
import type { NoticeContext } from './context.ts';
import { counted } from './counted.ts';
import { type Fact, fact, facts, nameFact, remark } from './fact.ts';

/** What tells which body the organisation is, and how to reach it. Art. 13(1)(a) GDPR. */
export function identityFacts(context: NoticeContext): Fact[] {
  const { organisation, language, labels } = context;
  const brands = names(context, 'brands');
  const websites = names(context, 'websites').map(webLink);
  return [
    ...formFacts(context),
    ...fact(labels.controller.registration, words(organisation.get('registration'), language)),
    ...fact(labels.controller.shareCapital, moneyWords(organisation.get('shareCapital'), context)),
    ...nameFact(counted(labels.controller.brands, brands), listed(brands, language)),
    ...remark(stated(organisation.get('addresses'), language)),
    ...facts(
      labels.controller.address,
      addressesWords(organisation.get('addresses'), context).map(({ line }) => line),
    ),
    ...contactFacts(contactWords(organisation.get('contact'), context), context),
    ...fact(counted(labels.controller.websites, websites), listed(websites, language)),
    ...groupFacts(context),
    ...hostFacts(context),
  ];
}

const names = ({ organisation }: NoticeContext, field: 'brands' | 'websites'): Sourced[] =>
  each<string>(organisation.get(field)).map(({ value, path }) => sourced(value, path));

/** The kind of body and its legal form; what is stated of an open form stands alone. */
function formFacts({ organisation, language, labels, terms }: NoticeContext): Fact[] {
  const kind = term(organisation.get('kind'), terms.organisationKinds);
  const form = words(organisation.get('legalForm'), language);
  if (isGap(organisation.value.legalForm) || !form) {
    return [...fact(labels.controller.form, kind), ...remark(form)];
  }
  return nameFact(labels.controller.form, kind ? parts`${kind} (${form})` : form);
}

function groupFacts({ organisation, language, labels }: NoticeContext): Fact[] {
  const { group: value } = organisation.value;
  if (!value) return [];
  const group = cursor(value, organisation.get('group').path);
  const entities = group.get('entities');
  const named = each<string>(entities).map((entity) => sourced(entity.value, entity.path));
  const list = words(group.get('list'), language);
  return [
    ...nameFact(labels.controller.group, sourced(value.name, group.get('name').path)),
    ...remark(stated(entities, language)),
    ...nameFact(labels.controller.entities, listed(named, language)),
    ...remark(list),
  ];
}

function hostFacts(context: NoticeContext): Fact[] {
  const { organisation, labels } = context;
  const { host: value } = organisation.value;
  if (!value) return [];
  const { path } = organisation.get('host');
  const { address, phone } = value;
  const where = address && addressWords(cursor(address, [...path, 'address']), context).line;
  const all = [
    sourced(value.name, [...path, 'name']),
    ...(where ? [where] : []),
    ...(phone === undefined ? [] : [sourced(phone, [...path, 'phone'])]),
  ];
  return nameFact(labels.controller.host, joined(all, ', '));
}
