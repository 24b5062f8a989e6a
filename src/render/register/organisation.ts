import {
  type Address,
  type AnyText,
  type Country,
  type Declared,
  isGap,
  type Language,
  type Representative,
} from '../../model/index.ts';
import { allWords, type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { sourced } from '../core/sourced.ts';
import { addressWords, moneyWords, term } from '../phrases/index.ts';
import {
  authorityLines,
  groupLines,
  hostLines,
  officerLines,
  representativeLines,
} from './bodies.ts';
import { contactLines } from './contact-lines.ts';
import { day, field, joined, line, mail, openLines, said, sayEach, web } from './lines.ts';
import type { Field, Line, RegisterContext, Section } from './shapes.ts';
import { targetingLines } from './targeting.ts';

type Organisation = Declared<'organisation'>;

/** Who is responsible, and who speaks for it. Art. 30(1)(a), 30(2)(a) GDPR. */
export function organisationSection(organisation: Organisation, context: RegisterContext): Section {
  const at = declarationAt(organisation);
  return {
    id: 'organisation',
    title: context.labels.bookSections.organisation,
    article: 'Art. 30(1)(a), 30(2)(a) GDPR',
    fields: [...identity(at, context), ...reach(at, context), ...bodies(at, context)],
  };
}

function identity(at: Cursor<Organisation>, context: RegisterContext): Field[] {
  const { language, terms } = context;
  const { facts } = context.labels;
  const country = at.get('country');
  const seat = isGap(country.value)
    ? openLines(country, context)
    : line(sourced(formatCountry(country.value, language), country.path));
  return [
    ...field(facts.legalName, line(words(at.get('name'), language))),
    ...field(facts.kind, line(term(at.get('kind'), terms.organisationKinds))),
    ...field(facts.legalForm, said(at.get('legalForm'), context)),
    ...field(facts.registration, said(at.get('registration'), context)),
    ...field(facts.shareCapital, line(moneyWords(at.get('shareCapital'), context))),
    ...field(facts.brands, line(joined(allWords(at.get('brands'), language)))),
    ...field(facts.country, seat),
  ];
}

function reach(at: Cursor<Organisation>, context: RegisterContext): Field[] {
  const { facts } = context.labels;
  const addresses = sayEach<Address>(at.get('addresses'), context, (one) =>
    line(addressWords(one, context).line),
  );
  const sites = allWords(at.get('websites'), context.language);
  return [
    ...field(facts.addresses, addresses),
    ...field(facts.contact, contactLines(at.get('contact'), context)),
    ...field(
      facts.websites,
      sites.flatMap((site) => web(site)),
    ),
  ];
}

function bodies(at: Cursor<Organisation>, context: RegisterContext): Field[] {
  const { language, labels } = context;
  const { facts } = labels;
  const authorities = sayEach<Country>(at.get('supervisoryAuthorities'), context, (one) =>
    authorityLines(one, context),
  );
  const languages = each<Language>(at.get('languages')).map(({ value, path }) =>
    sourced(labels.languages[value], path),
  );
  const recordContact = words(at.get('recordContact'), language);
  return [
    ...field(facts.dpo, officerLines(at.get('dpo'), context)),
    ...each<Representative<AnyText>>(at.get('representatives')).flatMap((one) =>
      field(facts.representative, representativeLines(one, context)),
    ),
    ...field(facts.targeting, targetingLines(at.get('targeting'), context)),
    ...field(facts.authorities, authorities),
    ...field(facts.responsibility, said(at.get('responsibility'), context)),
    ...field(facts.group, groupLines(at.get('group'), context)),
    ...field(facts.host, hostLines(at.get('host'), context)),
    ...field(facts.recordContact, mail(recordContact)),
    ...field(facts.languages, line(joined(languages))),
    ...field(facts.origin, originLines(at.get('origin'), context)),
  ];
}

/** Where the declarations come from, if they were rebuilt from a document. */
function originLines(at: Cursor<Organisation['origin']>, context: RegisterContext): Line[] {
  if (at.value === undefined) return [];
  const origin = cursor(at.value, at.path);
  const { facts } = context.labels;
  return [
    ...line(words(origin.get('document'), context.language)),
    ...day(origin.get('dated'), context, facts.dated),
    ...line(words(origin.get('remarks'), context.language), facts.remarks),
  ];
}
