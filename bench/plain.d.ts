/**
 * The declarations of `ropa` as plain interfaces: every field that a concept may have, no unions, no
 * brands, no type parameters, nothing that forbids a wrong state. What the compiler needs for these
 * is the floor of what it needs for the real ones. Where a field takes a word or an object, it is
 * `unknown`, which costs nothing to check.
 */

export interface Gap {
  question: string;
  stated?: string;
  owner?: string;
  due?: string;
}

export interface Citation {
  law: string;
  article?: string;
  country?: string;
  url?: string;
}

export interface Address {
  label?: string;
  lines: string[];
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
  name?: string;
  address?: Address;
  contact?: Contact;
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
  contact?: Contact;
  tasks?: string;
  reason?: string;
}

export interface RequestChannel {
  rights?: string[];
  purpose?: string;
  contact: Contact;
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
  channels: RequestChannel[];
  contents?: string[];
  identityCheck?: IdentityCheck;
  answer?: Answer;
  remarks?: string;
}

export interface Organisation {
  id: string;
  name: string;
  languages: string[];
  country: string;
  kind?: string;
  legalForm?: string;
  registration?: string;
  addresses: Address[];
  contact: Contact;
  websites?: string[];
  dpo: DataProtectionOfficer;
  requests: Requests;
  supervisoryAuthorities: string[];
  security?: SecurityMeasure[];
  requiredFields?: string;
  minors?: string;
  changes?: string;
}

export interface DataSubject {
  id: string;
  name: string;
  address?: string;
  description?: string;
  minors?: boolean;
}

export interface DataCategory {
  id: string;
  name: string;
  items?: string[];
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
  module?: number;
  signed?: string;
  copy?: string;
  impactAssessment?: ImpactAssessment;
}

export interface Framework {
  participant: boolean;
  checked?: string;
  safeguard?: Safeguard;
}

export interface Location {
  country: string;
  safeguard?: Safeguard;
  dataPrivacyFramework?: Framework;
}

export interface Contract {
  signed: string;
  reference?: string;
  breachNotice?: string;
}

export interface SubProcessor {
  name: string;
  task?: string;
  locations?: Location[];
}

export interface Recipient {
  id: string;
  kind: string;
  name?: string;
  description: string;
  examples?: string[];
  locations?: Location[];
  contract?: Contract;
  subProcessors?: SubProcessor[];
  policy?: string;
  ownPurposes?: string;
  condition?: string;
}

export interface Choice {
  collection: string;
  withdrawal: string;
  validity?: string;
}

export interface Tracker {
  id: string;
  label: string;
  names?: string[];
  domain?: string;
  party: string;
  category: string;
  purpose: string;
  necessity?: string;
  records?: string[];
  lifetime: string;
  vendor?: Recipient;
  consent?: Choice;
}

export interface Communication {
  id: string;
  name: string;
  channel: string;
  kind: string;
  when?: string;
  contents?: string[];
  refusal: string;
  measured?: string;
}

export interface BalancingTest {
  date: string;
  conclusion: string;
  safeguards?: string[];
}

export interface LegalBasis {
  basis: string;
  withdrawal?: string;
  collection?: string;
  contract?: string;
  party?: string;
  law?: Citation[];
  obliges?: string;
  duty?: string;
  interest?: string;
  balancing?: BalancingTest;
  cases?: BasisCase[];
}

export interface BasisCase {
  dataSubjects: DataSubject[];
  when?: string;
  legalBasis: LegalBasis;
}

export interface Purpose {
  id: string;
  purpose: string;
  details?: string[];
  dataSubjects?: DataSubject[];
  condition?: string;
  legalBasis: LegalBasis;
  objection?: string;
  directMarketing?: string[];
}

export interface Exception {
  condition: string;
  law?: Citation[];
  safeguards?: string;
}

export interface Authority {
  by: string;
  law?: Citation[];
}

export interface DataUse {
  category: DataCategory;
  source: string;
  dataSubjects?: DataSubject[];
  condition?: string;
  provision?: string;
  consequence?: string;
  from?: unknown;
  publiclyAccessible?: boolean;
  by?: string;
  exception?: Exception;
  authority?: Authority;
}

export interface CollectionMoments {
  dataSubjects?: DataSubject[];
  moments: string[];
}

export interface RecipientUse {
  id?: string;
  recipient?: Recipient;
  condition?: string;
  limits?: string;
}

export interface RetentionScope {
  purposes?: string[];
  data?: DataCategory[];
  what?: string;
}

export interface ActiveUse {
  period?: string;
  from?: unknown;
  until?: string;
  criterion?: string;
  definition?: string;
}

export interface Retention {
  for?: RetentionScope;
  active: ActiveUse;
  archive?: unknown;
  then: string;
  law?: Citation[];
  exceptions?: string[];
}

export interface AutomatedDecision {
  decision: string;
  logic: string;
  consequences: string;
  gateway: string;
  humanReview: string;
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
  name: string;
  role: string;
  status?: string;
  owner?: string;
  review?: Review;
  dataSubjects?: DataSubject[];
  purposes?: Purpose[];
  data?: DataUse[];
  specialData?: DataUse[];
  criminalData?: DataUse[];
  collection?: CollectionMoments[];
  recipients?: RecipientUse[];
  retention?: Retention[];
  security?: SecurityMeasure[];
  transfers?: unknown;
  trackers?: Tracker[];
  communications?: Communication[];
  profiling?: string;
  automatedDecisions?: AutomatedDecision[];
  dpia?: Dpia;
  jointControllers?: Party[];
  arrangement?: Arrangement;
  controllers?: Party[];
  processing?: string[];
  subProcessors?: Recipient[];
  endOfContract?: string;
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
  audiences: DataSubject[];
  scope?: string;
  introduction?: string;
  updated: string;
  version: string;
  blocks?: Block[];
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

/** May stand anywhere, so its type says nothing. */
// biome-ignore lint/suspicious/noExplicitAny: the plain counterpart of a union in every field.
export function gap(open: Gap): any;
