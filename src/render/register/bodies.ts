import { authorityOf } from '../../law/index.ts';
import type { AnyText, Country, Declared, Representative } from '../../model/index.ts';
import { allWords, type Cursor, cursor, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { sourced } from '../core/sourced.ts';
import { addressWords, citationWords, term } from '../phrases/index.ts';
import { contactLines } from './contact-lines.ts';
import { items, lawLines, line, openLines, said, web } from './lines.ts';
import type { Line, RegisterContext } from './shapes.ts';

type Organisation = Declared<'organisation'>;

/** The data protection officer by name, or that it is not stated; or why there is none. Art. 30(1)(a) GDPR. */
export function officerLines(at: Cursor<Organisation['dpo']>, context: RegisterContext): Line[] {
  const { language, labels, terms } = context;
  const { value, path } = at;
  if (!('status' in value)) return openLines(at, context);
  if (value.status === 'not-required') {
    return said(cursor(value, path).get('reason'), context, labels.facts.noDpo);
  }
  const officer = cursor(value, path);
  return [
    ...said(officer.get('name'), context, labels.facts.dpoName),
    ...line(words(officer.get('firm'), language), labels.facts.dpoFirm),
    ...(value.name === undefined && value.firm === undefined
      ? line(labels.notStated, labels.facts.dpoName)
      : []),
    ...line(term(officer.get('kind'), terms.dpoKinds), labels.facts.kind),
    ...contactLines(officer.get('contact'), context),
    ...line(words(officer.get('tasks'), language), labels.facts.dpoTasks),
  ];
}

/** Who stands for the organisation in a territory. Art. 27, 30(1)(a) GDPR. */
export function representativeLines(
  at: Cursor<Representative<AnyText>>,
  context: RegisterContext,
): Line[] {
  const { labels, language } = context;
  const { territory } = at.value;
  const where = territory === 'EU' ? labels.union : formatCountry(territory, language);
  const address = at.get('address');
  return [
    ...said(at.get('name'), context),
    ...line(sourced(where, [...at.path, 'territory']), labels.facts.territory),
    ...lawLines([citationWords(at.get('law'), context)], context),
    ...line(words(at.get('legalForm'), language), labels.facts.legalForm),
    ...line(words(at.get('registration'), language), labels.facts.registration),
    ...openLines(address, context),
    ...(address.value && 'lines' in address.value
      ? line(addressWords(cursor(address.value, address.path), context).line)
      : []),
    ...contactLines(at.get('contact'), context),
  ];
}

/** An authority by its own name, with its site. Art. 51, 77 GDPR. */
export function authorityLines(at: Cursor<Country>, { language }: RegisterContext): Line[] {
  const authority = authorityOf(at.value);
  const name = authority?.name ?? formatCountry(at.value, language);
  return [
    ...line(sourced(authority?.acronym ? `${name} (${authority.acronym})` : name, at.path)),
    ...web(authority && sourced(authority.website, at.path)),
  ];
}

/** The group that the organisation belongs to. */
export function groupLines(at: Cursor<Organisation['group']>, context: RegisterContext): Line[] {
  if (at.value === undefined) return [];
  const group = cursor(at.value, at.path);
  const entities = group.get('entities');
  return [
    ...line(words(group.get('name'), context.language)),
    ...openLines(entities, context),
    ...items(Array.isArray(entities.value) ? allWords(entities, context.language) : []),
    ...line(words(group.get('list'), context.language), context.labels.facts.groupList),
  ];
}

/** Who hosts its site. */
export function hostLines(at: Cursor<Organisation['host']>, context: RegisterContext): Line[] {
  if (at.value === undefined) return [];
  const host = cursor(at.value, at.path);
  const { address } = at.value;
  return [
    ...line(words(host.get('name'), context.language)),
    ...(address ? line(addressWords(cursor(address, [...at.path, 'address']), context).line) : []),
    ...line(words(host.get('phone'), context.language), context.labels.facts.phone),
  ];
}
