/** The law as data, file by file. Other folders import from here. */

// Adequacy decisions: Art. 45 GDPR
export {
  ADEQUACY_DECISIONS,
  type AdequacyDecision,
  adequacyOf,
  NO_ADEQUACY_CHECKED,
} from './adequacy.ts';
// Articles and their official pages
export { ARTICLES, type Article, type ArticleNumber, articleUrl } from './articles.ts';
// Supervisory authorities: Art. 51, 77 GDPR
export { AUTHORITIES, type Authority, type AuthorityCode, authorityOf } from './authorities.ts';
// Complaints to the controller itself, where a law asks for a procedure
export {
  COMPLAINTS_PROCEDURES,
  type ComplaintsProcedure,
  complaintsProcedureOf,
} from './complaints-procedures.ts';
// Countries and the European Economic Area: Art. 44 GDPR
export {
  COUNTRIES,
  type Country,
  EEA_EFTA_MEMBERS,
  EEA_MEMBERS,
  EEA_PROVENANCE,
  EEA_TERRITORIES,
  type EeaCountry,
  EU_MEMBERS,
  FULLY_ADEQUATE,
  type FullyAdequateCountry,
  isCountry,
  isInEea,
  PARTIALLY_ADEQUATE,
  type PartiallyAdequateCountry,
  stateOf,
  TERRITORIES_INSIDE_EU,
  TERRITORIES_OUTSIDE_EU,
  TERRITORIES_PROVENANCE,
  type ThirdCountry,
} from './countries.ts';
// What countries are called
export { COUNTRY_NAMES } from './country-names.ts';
// Derogations: Art. 49 GDPR
export { DEROGATIONS, type Derogation, type DerogationId } from './derogations.ts';
// Impact assessments: Art. 35 GDPR
export {
  DPIA_CASES,
  DPIA_CONTENT,
  DPIA_CRITERIA,
  DPIA_EXEMPT_FR,
  DPIA_OTHER_RULES,
  DPIA_REQUIRED_FR,
  type DpiaCase,
  type DpiaCaseId,
  type DpiaCriterion,
  type DpiaCriterionId,
  type DpiaListItem,
  type DpiaRequiredItem,
  TWO_CRITERIA_RULE,
} from './dpia.ts';
// What notices say: Art. 13, 14 GDPR
export {
  INFORMATION_CONTEXT,
  INFORMATION_ITEMS,
  type InformationItem,
  type InformationItemId,
} from './information-items.ts';
// Legal bases: Art. 6 GDPR
export {
  LEGAL_BASES,
  type LegalBasis,
  type LegalBasisId,
  type OpenedRight,
  RIGHTS_MATRIX_NOTES,
} from './legal-bases.ts';
// French law
export {
  FRENCH_ADDITIONS,
  FRENCH_RULES,
  type FrenchAddition,
  type FrenchAdditionId,
  type FrenchRule,
  type FrenchRuleId,
} from './national-fr.ts';
// What records hold: Art. 30 GDPR
export {
  CONTROLLER_RECORD_ITEMS,
  PROCESSOR_RECORD_ITEMS,
  RECOMMENDED_RECORD_ITEMS,
  RECORD_FORM,
  type RecommendedRecordItem,
  type RecordItem,
} from './record-items.ts';
// French markers of retention: Art. 5(1)(e) GDPR
export {
  RETENTION_MARKERS_FR,
  type RetentionMarker,
  type RetentionMarkerFrId,
} from './retention-fr.ts';
// French texts cited for periods: Art. 5(1)(e), 5(2) GDPR
export {
  RETENTION_TEXTS_FR,
  type RetentionText,
  retentionTextOf,
} from './retention-texts-fr.ts';
// Rights of data subjects: Art. 7(3), 15 to 22, 77 GDPR
export {
  NATIONAL_RIGHTS,
  type NationalRightId,
  RIGHT_IDS,
  RIGHTS,
  type Right,
  type RightId,
  type RightOpened,
  rightsFor,
} from './rights.ts';
// Safeguards: Art. 46 GDPR
export {
  NOT_SAFEGUARDS,
  SAFEGUARDS,
  type Safeguard,
  type SafeguardId,
  SCC_MODULES,
  type SccModule,
  STANDARD_CLAUSES,
  TRANSFER_RULES,
} from './safeguards.ts';
// Sources and dates
export { LAW_AS_OF, type Provenance, SOURCES, type Source, type SourceId } from './sources.ts';
// Special categories and data on offences: Art. 9, 10 GDPR
export {
  CRIMINAL,
  EXCEPTIONS,
  type Exception,
  type ExceptionId,
  SPECIAL_CATEGORIES,
  SPECIAL_CATEGORY_IDS,
  type SpecialCategoryId,
} from './special-categories.ts';
