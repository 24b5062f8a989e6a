/**
 * The declarations of `ropa` as plain interfaces: the same values with the same gaps, in fields that
 * any developer would write at once. Words are strings, fields that some cases lack are optional; no
 * alternatives told apart, no brands, no type parameters: nothing forbids a wrong state. Lists may only
 * be read, since registries share constants that are `as const`.
 */

export interface Gap {
  gap: OpenQuestion;
}

export interface OpenQuestion {
  question: string;
  stated?: string;
  owner?: string;
  due?: string;
}

export interface Citation {
  law: string | Gap;
  article?: string;
  country?: string;
  url?: string;
}

export interface Address {
  label?: string;
  lines: readonly string[];
  postalCode?: string;
  city: string;
  country: string;
}

export interface Contact {
  email?: string;
  phone?: string;
  form?: string;
  post?: Address;
}

export interface Party {
  name?: string | Gap;
  address?: Address;
  contact?: Contact | Gap;
  class?: string;
  list?: string;
}

export interface SecurityMeasure {
  id: string;
  kind: string;
  measure: string;
}

export interface DataProtectionOfficer {
  status: string;
  kind?: string;
  firm?: string;
  contact?: Contact | Gap;
  tasks?: string;
  reason?: string;
}

export interface RequestChannel {
  rights?: readonly string[];
  purpose?: string;
  contact: Contact | Gap;
}

export interface IdentityCheck {
  when: string;
  means: string;
}

export interface Answer {
  within: string;
  remarks?: string;
}

export interface Requests {
  channels: readonly RequestChannel[] | Gap;
  contents?: readonly string[];
  identityCheck?: IdentityCheck;
  answer?: Answer;
  remarks?: string;
}

export interface Organisation {
  id: string;
  name: string | Gap;
  languages: readonly string[];
  country: string;
  kind?: string;
  legalForm?: string | Gap;
  registration?: string | Gap;
  addresses: readonly Address[] | Gap;
  contact: Contact | Gap;
  websites?: readonly string[];
  dpo: DataProtectionOfficer | Gap;
  requests: Requests;
  supervisoryAuthorities: readonly string[] | Gap;
  security?: readonly SecurityMeasure[] | Gap;
  requiredFields?: string;
  minors?: string;
  changes?: string;
}

export interface DataSubject {
  id: string;
  name: string | Gap;
  address?: string;
  description?: string;
  minors?: boolean;
}

export interface DataCategory {
  id: string;
  name: string | Gap;
  items?: readonly string[];
  remarks?: string;
  nationalIdentifier?: boolean;
  special?: string;
}

export interface ImpactAssessment {
  date: string;
  reference?: string;
}

export interface Safeguard {
  type: string;
  module?: number | Gap;
  signed?: string;
  copy?: string;
  impactAssessment?: ImpactAssessment | Gap;
}

export interface Framework {
  participant: boolean;
  checked?: string;
  safeguard?: Safeguard | Gap;
}

export interface Location {
  country: string;
  safeguard?: Safeguard | Gap;
  dataPrivacyFramework?: Framework | Gap;
}

export interface Contract {
  signed: string | Gap;
  reference?: string;
  breachNotice?: string;
}

export interface SubProcessor {
  name: string | Gap;
  task?: string;
  locations?: readonly Location[] | Gap;
}

export interface Recipient {
  id: string;
  kind: string;
  name?: string | Gap;
  description: string;
  examples?: readonly string[];
  locations?: readonly Location[] | Gap;
  contract?: Contract | Gap;
  subProcessors?: readonly SubProcessor[] | Gap;
  policy?: string;
  ownPurposes?: string;
  condition?: string;
}

export interface Choice {
  collection: string;
  withdrawal: string | Gap;
  validity?: string;
}

export interface Tracker {
  id: string;
  label: string;
  names?: readonly string[] | Gap;
  domain?: string;
  party: string;
  category: string;
  purpose: string;
  necessity?: string;
  records?: readonly string[];
  lifetime: string | Gap;
  vendor?: Recipient;
  consent?: Choice | Gap;
}

export interface Communication {
  id: string;
  name: string | Gap;
  channel: string | readonly string[];
  kind: string;
  when?: string;
  contents?: readonly string[];
  refusal: string;
  measured?: string;
}

export interface BalancingTest {
  date: string;
  conclusion: string;
  safeguards?: readonly string[];
}

export interface LegalBasis {
  basis: string;
  withdrawal?: string | Gap;
  collection?: string;
  contract?: string | Gap;
  party?: string;
  law?: readonly Citation[] | Gap;
  obliges?: string;
  duty?: string;
  interest?: string | Gap;
  balancing?: BalancingTest | Gap;
  cases?: readonly BasisCase[];
}

export interface BasisCase {
  dataSubjects: readonly DataSubject[];
  when?: string;
  legalBasis: LegalBasis | Gap;
}

export interface Purpose {
  id: string;
  purpose: string;
  details?: readonly string[];
  dataSubjects?: readonly DataSubject[];
  condition?: string;
  legalBasis: LegalBasis | Gap;
  objection?: string;
  directMarketing?: readonly string[] | Gap;
  marketingWithoutConsent?: readonly string[];
}

export interface Exception {
  condition: string;
  law?: readonly Citation[] | Gap;
  safeguards?: string;
}

export interface Authority {
  by: string;
  law?: readonly Citation[] | Gap;
}

export interface DataUse {
  category: DataCategory;
  source: string | Gap;
  dataSubjects?: readonly DataSubject[];
  condition?: string;
  provision?: string | Gap;
  consequence?: string;
  from?: string | readonly string[] | OwnEvent | Gap;
  publiclyAccessible?: boolean;
  by?: string;
  exception?: Exception | Gap;
  authority?: Authority | Gap;
}

export interface CollectionMoments {
  dataSubjects?: readonly DataSubject[];
  moments: readonly string[];
}

export interface RecipientUse {
  id?: string;
  recipient?: Recipient;
  condition?: string;
  limits?: string;
}

export interface RetentionScope {
  purposes?: readonly string[];
  data?: readonly DataCategory[] | Gap;
  what?: string;
}

export interface ActiveUse {
  period?: string | Gap;
  from?: string | readonly string[] | OwnEvent | Gap;
  until?: string;
  criterion?: string;
  definition?: string;
}

export interface Retention {
  for?: RetentionScope;
  active: ActiveUse | Gap;
  archive?: Archive | string | Gap;
  then: string | Gap;
  law?: readonly Citation[] | Gap;
  exceptions?: readonly string[];
}

export interface AutomatedDecision {
  decision: string;
  logic: string | Gap;
  consequences: string | Gap;
  gateway: string | Gap;
  humanReview: string | Gap;
}

export interface Review {
  last: string;
  next?: string;
}

export interface Dpia {
  outcome: string;
  reason?: string;
  date?: string;
  reference?: string;
}

export interface Arrangement {
  essence: string;
  contactPoint?: string;
}

export interface Activity {
  id: string;
  name: string | Gap;
  role: string;
  status?: string;
  owner?: string | Gap;
  review?: Review | Gap;
  dataSubjects?: readonly DataSubject[];
  purposes?: readonly Purpose[];
  data?: readonly DataUse[] | Gap;
  specialData?: readonly DataUse[];
  criminalData?: readonly DataUse[];
  collection?: readonly CollectionMoments[];
  recipients?: string | readonly RecipientUse[] | Gap;
  retention?: readonly Retention[] | Gap;
  security?: readonly SecurityMeasure[] | Gap;
  transfers?: string | readonly Transfer[] | Gap;
  trackers?: readonly Tracker[];
  communications?: readonly Communication[];
  profiling?: string;
  automatedDecisions?: readonly AutomatedDecision[];
  riskCriteria?: readonly string[];
  dpia?: Dpia | Gap;
  jointControllers?: readonly Party[];
  arrangement?: Arrangement | Gap;
  controllers?: readonly Party[] | Gap;
  processing?: readonly string[];
  subProcessors?: readonly Recipient[] | Gap;
  endOfContract?: string | Gap;
  breachNotice?: string;
}

export interface Block {
  id: string;
  heading: string;
  text: string;
  after?: string;
}

export interface Notice {
  id: string;
  title: string;
  audiences: readonly DataSubject[];
  scope?: string;
  introduction?: string;
  updated: string | Gap;
  version?: string | Gap;
  blocks?: readonly Block[];
}

export interface OwnEvent {
  event: string;
}

export interface Archive {
  period: string | Bounds | Gap;
  from?: string | OwnEvent;
  reason: string;
  access?: string;
  law?: readonly Citation[];
}

export interface Bounds {
  atLeast?: string;
  atMost: string;
}

export interface Transfer {
  destinations: string;
  countries?: readonly string[] | Gap;
  when?: string;
  protections: readonly Protection[];
}

export interface Protection {
  by: string | Safeguard | Gap;
  when?: string;
}

export function organisation(declaration: Organisation): Organisation;
export function dataSubject(declaration: DataSubject): DataSubject;
export function dataCategory(declaration: DataCategory): DataCategory;
export function specialDataCategory(declaration: DataCategory): DataCategory;
export function criminalDataCategory(declaration: DataCategory): DataCategory;
export function recipient(declaration: Recipient): Recipient;
export function securityMeasure(declaration: SecurityMeasure): SecurityMeasure;
export function tracker(declaration: Tracker): Tracker;
export function communication(declaration: Communication): Communication;
export function activity(declaration: Activity): Activity;
export function notice(declaration: Notice): Notice;
export function citation(law: Citation): Citation;

export function gap(open: OpenQuestion): Gap;
