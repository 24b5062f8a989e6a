import type { Acknowledgement } from './acknowledgement.ts';
import type { Gap } from './gap.ts';
import type { Location } from './location.ts';
import type { Contact } from './party.ts';
import type { Day, Id, List, Name, Period, Url } from './primitives.ts';

interface RecipientFacts<T> {
  /** A permanent id: `'training-providers'`. */
  readonly id: Id;
  /** Its own name, where it is one body or product. Art. 13(1)(e) GDPR: name it where you can. */
  readonly name?: Name;
  /** Who they are and what they do with the data: the category, where there is no single name. */
  readonly description: T;
  /** Examples, where it is a category. */
  readonly examples?: List<T>;
  /** The countries where the data are held or reached from. Art. 13(1)(f), 30(1)(e), 44 GDPR. */
  readonly locations?: List<Location<T>> | Gap<T>;
  readonly contact?: Contact;
  /** Its own site. */
  readonly website?: Url;
  /** Its own privacy policy. */
  readonly policy?: Url;
  /** What they do not receive, or in what reduced form they receive it. */
  readonly limits?: T;
  /** Findings accepted here. */
  readonly acknowledged?: List<Acknowledgement<T>>;
}

/** People of the organisation itself, by need to know. */
export interface InternalRecipient<T, _Article = 'Art. 13(1)(e) GDPR'> extends RecipientFacts<T> {
  readonly kind: 'internal';
}

/** Acts on the organisation's behalf and on its instructions. Art. 4(8), 28 GDPR. */
export interface Processor<T, _Article = 'Art. 28(3) GDPR'> extends RecipientFacts<T> {
  readonly kind: 'processor';
  /** The contract of Art. 28(3) GDPR. */
  readonly contract: ProcessorContract<T> | Gap<T>;
  /** Those it uses in turn, and where. Art. 28(2), 28(4) GDPR. */
  readonly subProcessors?: List<SubProcessor<T>>;
}

/** The contract that binds a processor. Art. 28(3) GDPR. */
export interface ProcessorContract<T, _Article = 'Art. 28(3) GDPR'> {
  /** When it was signed, `YYYY-MM-DD`. */
  readonly signed: Day | Gap<T>;
  /** Where it is filed. */
  readonly reference?: Name;
  /** How soon the processor reports a breach. Art. 33(2) GDPR. */
  readonly breachNotice?: Period;
}

export interface SubProcessor<T> {
  readonly name: Name;
  readonly task?: T;
  readonly locations?: List<Location<T>> | Gap<T>;
}

/** Decides with the organisation on purposes and means. Art. 26 GDPR. */
export interface JointControllerRecipient<T, _Article = 'Art. 26(2) GDPR'>
  extends RecipientFacts<T> {
  readonly kind: 'joint-controller';
  /** The main points of the arrangement, for the people concerned. Art. 26(2) GDPR. */
  readonly arrangement: T | Gap<T>;
}

/** Companies of the same group. */
export interface GroupCompany<T> extends RecipientFacts<T> {
  readonly kind: 'group-company';
  /** How to learn which companies they are. */
  readonly list?: T;
}

/** Decides itself what it does with the data. Art. 4(7) GDPR. */
export interface OtherController<T> extends RecipientFacts<T> {
  readonly kind: 'controller';
  /** What it does with them for its own ends. */
  readonly ownPurposes?: T;
}

/** An authority that a law lets ask for the data. Art. 4(9) GDPR. */
export interface PublicAuthority<T> extends RecipientFacts<T> {
  readonly kind: 'public-authority';
}

/** A class that cannot be listed in advance. */
export interface OpenClass<T> extends RecipientFacts<T> {
  readonly kind: 'open-class';
  /** When such a recipient gets data. */
  readonly condition: T;
}

/** Somebody who receives data. Art. 4(9), 13(1)(e), 30(1)(d) GDPR. */
export type Recipient<T> =
  | InternalRecipient<T>
  | Processor<T>
  | JointControllerRecipient<T>
  | GroupCompany<T>
  | OtherController<T>
  | PublicAuthority<T>
  | OpenClass<T>;
