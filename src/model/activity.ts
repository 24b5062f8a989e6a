import type { DpiaCriterionId } from '../law/dpia.ts';
import type { RightId } from '../law/right-ids.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { AutomatedDecision } from './automated-decision.ts';
import type { CriminalDataUse, DataUse, SpecialDataUse } from './data-use.ts';
import type { Dpia } from './dpia.ts';
import type { Gap } from './gap.ts';
import type { Party, PartyClass } from './party.ts';
import type { Day, Id, List, Name, NonEmptyList, Period, Url } from './primitives.ts';
import type { Purpose } from './purpose.ts';
import type { Reference } from './reference.ts';
import type { Retention } from './retention.ts';
import type { Transfer } from './transfer.ts';

/** What every activity says, whatever the organisation's role in it. */
interface ActivityFacts<T> {
  /** A permanent id, and the name of the file: `'training-orders'`. */
  readonly id: Id;
  /** What the activity is called inside the organisation. */
  readonly name: T;
  /** Where it stands; planned and ended activities are in the register, not in notices. */
  readonly status?: 'planned' | 'active' | 'ended';
  /** The role that answers for it. Art. 5(2) GDPR. */
  readonly owner?: Name | Gap<T>;
  /** When it was last reviewed, and when it is due again. Art. 5(2), 24(1) GDPR. */
  readonly review?: Review | Gap<T>;
  /** Measures beyond those of the organisation. Art. 30(1)(g), 32(1) GDPR. */
  readonly security?: List<Reference<'securityMeasure'>> | Gap<T>;
  /** `'none'` to state that no data leave the European Economic Area; classes of destinations where the recipients' own countries do not say it. Art. 13(1)(f), 30(1)(e) GDPR. */
  readonly transfers?: 'none' | List<Transfer<T>> | Gap<T>;
  /** What helps to understand it. */
  readonly remarks?: T;
  /** Findings accepted here. */
  readonly acknowledged?: List<Acknowledgement<T>>;
}

export interface Review {
  readonly last: Day;
  readonly next?: Day;
}

/** What a controller must know of its own processing. Art. 30(1), 13, 14 GDPR. */
interface ControlledActivity<T> extends ActivityFacts<T> {
  /** Whose data. Art. 30(1)(c) GDPR. */
  readonly dataSubjects: List<Reference<'dataSubject'>>;
  /** Why, each purpose on its own legal basis. Art. 5(1)(b), 13(1)(c), 30(1)(b) GDPR. */
  readonly purposes: List<Purpose<T>>;
  /** Which ordinary data, and where they come from. Art. 30(1)(c), 14(1)(d), 14(2)(f) GDPR. */
  readonly data: List<DataUse<T>> | Gap<T>;
  /** Special categories, each with what lifts the prohibition. Art. 9 GDPR. */
  readonly specialData?: List<SpecialDataUse<T>>;
  /** Data on offences, each with what allows it. Art. 10 GDPR. */
  readonly criminalData?: List<CriminalDataUse<T>>;
  /** When data are collected. The information is due at that moment. Art. 13(1) GDPR. */
  readonly collection?: List<CollectionMoments<T>>;
  /** Who receives the data; `'none'` if nobody does. Art. 13(1)(e), 30(1)(d) GDPR. */
  readonly recipients: 'none' | NonEmptyList<Reference<'recipient'> | RecipientUse<T>> | Gap<T>;
  /** How long, per activity, purpose or category. Art. 5(1)(e), 13(2)(a), 30(1)(f) GDPR. */
  readonly retention: List<Retention<T>> | Gap<T>;
  /** Cookies and similar. ePrivacy Directive, Art. 5(3). */
  readonly trackers?: List<Reference<'tracker'>>;
  /** Messages that people receive. */
  readonly communications?: List<Reference<'communication'>>;
  /** Evaluation of a person from data, without a decision by machine alone. Art. 4(4), 21 GDPR. */
  readonly profiling?: T;
  /** Decisions by machine alone. Art. 22 GDPR. */
  readonly automatedDecisions?: List<AutomatedDecision<T>>;
  /** The rights that people are told of here, where these are fewer than the legal bases open. Art. 13(2)(b) GDPR. */
  readonly rights?: StatedRights<T>;
  /** Which of the nine signs of a high risk it shows, beside those that the other fields tell: a large scale, employees or patients, monitoring, new technology. Art. 35(1) GDPR; guidelines WP248. */
  readonly riskCriteria?: List<DpiaCriterionId>;
  /** Whether an impact assessment is needed. Art. 35 GDPR. */
  readonly dpia?: Dpia<T> | Gap<T>;
}

/** Rights as the organisation states them for an activity. Art. 12(1), 13(2)(b), 23 GDPR. */
export interface StatedRights<T> {
  readonly rights: List<RightId>;
  /** Why these, and how to use them. */
  readonly remarks?: T;
}

export interface CollectionMoments<T> {
  /** From whom, where not from everybody. */
  readonly dataSubjects?: List<Reference<'dataSubject'>>;
  readonly moments: List<T>;
}

/** A recipient that gets data in some cases only, or in part. */
export interface RecipientUse<T> {
  /** A recipient declared with `recipient()`. */
  readonly recipient: Reference<'recipient'>;
  /** When it receives data. */
  readonly condition?: T;
  /** What it receives, where not everything. */
  readonly limits?: T;
}

/** The organisation decides why and how. Art. 4(7) GDPR. */
export interface ControllerActivity<T, _Article = 'Art. 13, 30(1) GDPR'>
  extends ControlledActivity<T> {
  readonly role: 'controller';
}

/** The organisation decides with others. Art. 26 GDPR. */
export interface JointControllerActivity<T, _Article = 'Art. 26, 30(1) GDPR'>
  extends ControlledActivity<T> {
  readonly role: 'joint-controller';
  /** The others, each by name, or a class of them while the list is kept elsewhere. Art. 26(1), 30(1)(a) GDPR. */
  readonly jointControllers: List<Party | PartyClass<T>>;
  /** The main points of the arrangement. Art. 26(2) GDPR. */
  readonly arrangement: Arrangement<T> | Gap<T>;
}

export interface Arrangement<T, _Article = 'Art. 26(2) GDPR'> {
  /** Who does what, in words for the people concerned. Art. 26(2) GDPR. */
  readonly essence: T;
  /** Whom people can turn to. Art. 26(1) GDPR. */
  readonly contactPoint?: T;
  /** Where the main points can be read. */
  readonly link?: Url;
}

/** The organisation acts for others, on their instructions. Art. 4(8), 28, 30(2) GDPR. */
export interface ProcessorActivity<T, _Article = 'Art. 30(2) GDPR'> extends ActivityFacts<T> {
  readonly role: 'processor';
  /** For whom: each controller, or the class of clients while the list is kept elsewhere. Art. 30(2)(a) GDPR. */
  readonly controllers: List<Party | PartyClass<T>> | Gap<T>;
  /** What is done for each of them. Art. 30(2)(b) GDPR. */
  readonly processing: List<T>;
  readonly dataSubjects?: List<Reference<'dataSubject'>>;
  readonly data?: List<DataUse<T>> | Gap<T>;
  /** Whom the organisation uses in turn. Art. 28(2), 28(4) GDPR. */
  readonly subProcessors?: 'none' | List<Reference<'recipient'>> | Gap<T>;
  /** What happens to the data at the end. Art. 28(3)(g) GDPR. */
  readonly endOfContract?: T | Gap<T>;
  /** How soon a breach is reported to the controller. Art. 33(2) GDPR. */
  readonly breachNotice?: Period;
}

/** A processing activity. Art. 30 GDPR. */
export type Activity<T> = ControllerActivity<T> | JointControllerActivity<T> | ProcessorActivity<T>;
