import type { Rule } from '../check/index.ts';
import { expired } from './acknowledgements/expired.ts';
import { unused } from './acknowledgements/unused.ts';
import { declaredAndAllowed } from './automated/declared-and-allowed.ts';
import { age15Consent } from './children/age-15-consent.ts';
import { noticeLanguage } from './children/notice-language.ts';
import { basisPerPurpose } from './completeness/basis-per-purpose.ts';
import { controllerIdentity } from './completeness/controller-identity.ts';
import { mandatoryOrOptional } from './completeness/mandatory-or-optional.ts';
import { purposeRequired } from './completeness/purpose-required.ts';
import { recipientsDeclared } from './completeness/recipients-declared.ts';
import { retentionRequired } from './completeness/retention-required.ts';
import { securityDescribed } from './completeness/security-described.ts';
import { sourceWhenIndirect } from './completeness/source-when-indirect.ts';
import { subjectsAndData } from './completeness/subjects-and-data.ts';
import { imbalance } from './consent/imbalance.ts';
import { withdrawalRoute } from './consent/withdrawal-route.ts';
import { required as dpiaRequired } from './dpia/required.ts';
import { twoCriteria } from './dpia/two-criteria.ts';
import { conflict } from './dpo/conflict.ts';
import { contact as dpoContact } from './dpo/contact.ts';
import { required as dpoRequired } from './dpo/required.ts';
import { analyticsNotExempt } from './eprivacy/analytics-not-exempt.ts';
import { consentBeforeTrackers } from './eprivacy/consent-before-trackers.ts';
import { emailOpenTracking } from './eprivacy/email-open-tracking.ts';
import { emailProspecting } from './eprivacy/email-prospecting.ts';
import { essentialTrackerCheck } from './eprivacy/essential-tracker-check.ts';
import { phoneProspecting } from './eprivacy/phone-prospecting.ts';
import { trackerLifetime } from './eprivacy/tracker-lifetime.ts';
import { open } from './gaps/open.ts';
import { reviewOverdue } from './governance/review-overdue.ts';
import { sunsetAdequacy } from './governance/sunset-adequacy.ts';
import { duplicateId } from './integrity/duplicate-id.ts';
import { nameMismatch } from './integrity/name-mismatch.ts';
import { unknownReference } from './integrity/unknown-reference.ts';
import { unusedDeclaration } from './integrity/unused-declaration.ts';
import { arrangementEssence } from './joint/arrangement-essence.ts';
import { partiesNamed } from './joint/parties-named.ts';
import { basisMentionedNotDeclared } from './lawfulness/basis-mentioned-not-declared.ts';
import { contractParty } from './lawfulness/contract-party.ts';
import { knownBasis } from './lawfulness/known-basis.ts';
import { legalObligationCitesLaw } from './lawfulness/legal-obligation-cites-law.ts';
import { oneBasisPerPurpose } from './lawfulness/one-basis-per-purpose.ts';
import { publicTaskNeedsLaw } from './lawfulness/public-task-needs-law.ts';
import { balancingTest } from './legitimate-interests/balancing-test.ts';
import { interestStated } from './legitimate-interests/interest-stated.ts';
import { objectionOffered } from './legitimate-interests/objection-offered.ts';
import { falseAnonymity } from './minimisation/false-anonymity.ts';
import { spontaneousData } from './minimisation/spontaneous-data.ts';
import { audienceCoverage } from './notice/audience-coverage.ts';
import { contradictoryPeriods } from './notice/contradictory-periods.ts';
import { dutyShifted } from './notice/duty-shifted.ts';
import { retentionEqualsRegister } from './notice/retention-equals-register.ts';
import { thirdPartySubjects } from './notice/third-party-subjects.ts';
import { unilateralChange } from './notice/unilateral-change.ts';
import { vagueRetention } from './notice/vague-retention.ts';
import { vagueWording } from './notice/vague-wording.ts';
import { recordRequired } from './processor/record-required.ts';
import { roleDenied } from './processor/role-denied.ts';
import { closedList } from './purpose/closed-list.ts';
import { compatibleFurtherUse } from './purpose/compatible-further-use.ts';
import { specific } from './purpose/specific.ts';
import { deniedButPresent } from './recipients/denied-but-present.ts';
import { openEnded } from './recipients/open-ended.ts';
import { ownPurposeProvider } from './recipients/own-purpose-provider.ts';
import { processorBreachDeadline } from './recipients/processor-breach-deadline.ts';
import { processorContract } from './recipients/processor-contract.ts';
import { declarativeOnly } from './registry/declarative-only.ts';
import { doesNotCompile } from './registry/does-not-compile.ts';
import { invalidValue } from './registry/invalid-value.ts';
import { missingField } from './registry/missing-field.ts';
import { missingLanguage } from './registry/missing-language.ts';
import { organisation } from './registry/organisation.ts';
import { syntax } from './registry/syntax.ts';
import { unknownField } from './registry/unknown-field.ts';
import { unreadableFile } from './registry/unreadable-file.ts';
import { eu27 } from './representatives/eu-27.ts';
import { monaco } from './representatives/monaco.ts';
import { swiss14 } from './representatives/swiss-14.ts';
import { uk27 } from './representatives/uk-27.ts';
import { endOfLife } from './retention/end-of-life.ts';
import { exceedsMarker } from './retention/exceeds-marker.ts';
import { externalReference } from './retention/external-reference.ts';
import { legalGroundFits } from './retention/legal-ground-fits.ts';
import { rangeNotPeriod } from './retention/range-not-period.ts';
import { startEvent } from './retention/start-event.ts';
import { authorityPerJurisdiction } from './rights/authority-per-jurisdiction.ts';
import { complaintMissing } from './rights/complaint-missing.ts';
import { contactChannel } from './rights/contact-channel.ts';
import { identityProof } from './rights/identity-proof.ts';
import { objectionSeparate } from './rights/objection-separate.ts';
import { postMortemFr } from './rights/post-mortem-fr.ts';
import { setByBasis } from './rights/set-by-basis.ts';
import { absolute } from './severities/absolute.ts';
import { noEffect } from './severities/no-effect.ts';
import { exceptionRequired } from './special/exception-required.ts';
import { adequacyScope } from './transfers/adequacy-scope.ts';
import { consentAsFallback } from './transfers/consent-as-fallback.ts';
import { contradictoryStatement } from './transfers/contradictory-statement.ts';
import { copyOfSafeguard } from './transfers/copy-of-safeguard.ts';
import { countryNamed } from './transfers/country-named.ts';
import { impactAssessment } from './transfers/impact-assessment.ts';
import { notASafeguard } from './transfers/not-a-safeguard.ts';
import { safeguardRequired } from './transfers/safeguard-required.ts';
import { sccModule } from './transfers/scc-module.ts';
import { undeclaredToolCountry } from './transfers/undeclared-tool-country.ts';

/** Every rule, in the order in which `ropa rules` lists them. */
export const RULES: readonly Rule[] = [
  unreadableFile,
  syntax,
  declarativeOnly,
  doesNotCompile,
  organisation,
  missingField,
  unknownField,
  invalidValue,
  missingLanguage,
  controllerIdentity,
  purposeRequired,
  basisPerPurpose,
  subjectsAndData,
  recipientsDeclared,
  retentionRequired,
  securityDescribed,
  sourceWhenIndirect,
  mandatoryOrOptional,
  unknownReference,
  duplicateId,
  unusedDeclaration,
  nameMismatch,
  knownBasis,
  legalObligationCitesLaw,
  oneBasisPerPurpose,
  publicTaskNeedsLaw,
  contractParty,
  basisMentionedNotDeclared,
  withdrawalRoute,
  imbalance,
  interestStated,
  balancingTest,
  objectionOffered,
  specific,
  closedList,
  compatibleFurtherUse,
  exceptionRequired,
  age15Consent,
  noticeLanguage,
  spontaneousData,
  falseAnonymity,
  startEvent,
  endOfLife,
  exceedsMarker,
  legalGroundFits,
  rangeNotPeriod,
  externalReference,
  processorContract,
  openEnded,
  deniedButPresent,
  processorBreachDeadline,
  ownPurposeProvider,
  partiesNamed,
  arrangementEssence,
  eu27,
  uk27,
  swiss14,
  monaco,
  countryNamed,
  safeguardRequired,
  notASafeguard,
  adequacyScope,
  copyOfSafeguard,
  sccModule,
  impactAssessment,
  consentAsFallback,
  undeclaredToolCountry,
  contradictoryStatement,
  declaredAndAllowed,
  dpiaRequired,
  twoCriteria,
  consentBeforeTrackers,
  analyticsNotExempt,
  essentialTrackerCheck,
  trackerLifetime,
  emailProspecting,
  emailOpenTracking,
  phoneProspecting,
  recordRequired,
  roleDenied,
  complaintMissing,
  setByBasis,
  objectionSeparate,
  identityProof,
  postMortemFr,
  contactChannel,
  authorityPerJurisdiction,
  dpoRequired,
  dpoContact,
  conflict,
  audienceCoverage,
  thirdPartySubjects,
  retentionEqualsRegister,
  contradictoryPeriods,
  vagueRetention,
  vagueWording,
  dutyShifted,
  unilateralChange,
  reviewOverdue,
  sunsetAdequacy,
  open,
  unused,
  expired,
  absolute,
  noEffect,
];
