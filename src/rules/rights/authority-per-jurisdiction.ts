import { defineRule } from '../../check/index.ts';
import { authorityOf, type Country, complaintsProcedureOf } from '../../law/index.ts';
import { type AnyText, isGap, type Path, type Registry } from '../../model/index.ts';
import { blocksOf } from '../notices.ts';
import { type PhraseFinder, phraseFinder } from '../phrases.ts';
import { countryName, type Wording, wordingsOf } from '../words.ts';
import { AUTHORITY_NAMES, ELSEWHERE, IN_COUNTRY, OWN_PROCEDURE } from './jurisdictions.ts';
import { rightsTexts } from './rights-told.ts';

/**
 * People in a country with a law of its own are told of its authority; in the United Kingdom, also
 * of the controller's own complaints procedure. Art. 77 GDPR, Art. 77 UK GDPR, and the laws of
 * Switzerland and Monaco. Such a country shows in a representative, an address, the seat, the scope of
 * a notice or the name of data subjects. One authority is enough for the European Economic Area.
 */
export const authorityPerJurisdiction = defineRule({
  id: 'rights/authority-per-jurisdiction',
  severity: 'warning',
  articles: ['Art. 77(1) GDPR', 'Art. 13(2)(d) GDPR', 'Art. 77 UK GDPR'],
  title: 'People in other countries are told of the authority there.',
  help: "Add the country to supervisoryAuthorities: ['FR', 'GB']. For the United Kingdom, describe your own complaints procedure under complaint.",
  messages: {
    authority:
      'People under the law of this country ({country}) are not told that they may complain to its authority, {authority}.',
    procedure:
      'Since {from}, the law of this country ({country}) asks for a complaints procedure of the organisation’s own, and people are not told of any.',
  },
  check: ({ registry, asOf, report }) => {
    const { supervisoryAuthorities: listed } = registry.organisation;
    const said = textsOnComplaints(registry);
    for (const [code, path] of jurisdictionsIn(registry)) {
      const authority = authorityOf(code);
      if (!authority || authority.group === 'EEA') continue;
      const known = isGap<AnyText>(listed) || listed.includes(code) || names(code, said);
      if (!known)
        report(path, 'authority', { country: countryName(code), authority: authority.name });
      const procedure = complaintsProcedureOf(code, asOf);
      if (procedure && !said.some(({ text, language }) => findProcedure(text, language))) {
        report(path, 'procedure', { country: countryName(code), from: procedure.from });
      }
    }
  },
});

const findProcedure = phraseFinder(OWN_PROCEDURE);

/** What people can read of complaints. */
const textsOnComplaints = (registry: Registry): Wording[] => [
  ...rightsTexts(registry),
  ...registry.notices.flatMap((notice) => blocksOf(registry, notice)),
];

function names(code: Country, texts: readonly Wording[]): boolean {
  const phrases = AUTHORITY_NAMES[code];
  const find = phrases && phraseFinder(phrases);
  return find !== undefined && texts.some(({ text, language }) => find(text, language));
}

/** The countries whose people are addressed, each with the first place that shows it. */
function jurisdictionsIn(registry: Registry): Map<Country, Path> {
  const { country, addresses, representatives = [] } = registry.organisation;
  const found = new Map<Country, Path>();
  const add = (code: Country, path: Path) => {
    if (!found.has(code)) found.set(code, path);
  };
  for (const [index, { territory }] of representatives.entries()) {
    const path = ['organisation', 'representatives', index, 'territory'];
    if (territory !== 'EU') add(territory, path);
  }
  if (!isGap<AnyText>(addresses)) {
    for (const [index, address] of addresses.entries()) {
      add(address.country, ['organisation', 'addresses', index, 'country']);
    }
  }
  if (!isGap<AnyText>(country)) add(country, ['organisation', 'country']);
  for (const { text, language, path } of textsOnPlaces(registry)) {
    for (const [code, find] of PLACES) if (find(text, language)) add(code, path);
  }
  return found;
}

const PLACES: readonly (readonly [Country, PhraseFinder])[] = IN_COUNTRY.map(([code, phrases]) => [
  code,
  phraseFinder(phrases, ELSEWHERE),
]);

/** What says whom a notice addresses: its scope, and the names of data subjects. */
function textsOnPlaces({ organisation, dataSubjects, notices }: Registry): Wording[] {
  const [leading] = organisation.languages;
  const scopes = notices.flatMap(({ id, scope = '' }) =>
    wordingsOf(scope, leading, ['notices', id, 'scope']),
  );
  const people = dataSubjects.flatMap(({ id, name, description = '' }) => [
    ...wordingsOf(name, leading, ['dataSubjects', id, 'name']),
    ...wordingsOf(description, leading, ['dataSubjects', id, 'description']),
  ]);
  return [...scopes, ...people];
}
