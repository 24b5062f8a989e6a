import type { Acknowledgement } from './acknowledgement.ts';
import type { Gap } from './gap.ts';
import type { Money } from './money.ts';
import type { Address, Contact } from './party.ts';
import type { Country, Day, Email, Id, List, Name, Url } from './primitives.ts';
import type { Reference } from './reference.ts';
import type { Representative } from './representative.ts';
import type { Requests } from './requests.ts';
import type { SeverityChange } from './severity-change.ts';
import type { Targeting } from './targeting.ts';
import type { Language } from './text.ts';

/** The organisation whose record this is. Art. 30(1)(a), 13(1)(a) GDPR. */
export interface Organisation<T, _Article = 'Art. 13(1), 30(1)(a) GDPR'> {
  /** The name of its folder. */
  readonly id: Id;
  /** The legal name. A brand or a branch alone does not say who is responsible. Art. 13(1)(a), 30(1)(a) GDPR. */
  readonly name: Name;
  /** The languages of every text here, the first one leading. Art. 12(1) GDPR. */
  readonly languages: List<Language>;
  /** The country of its seat: its law and its authority. Art. 55 GDPR. */
  readonly country: Country | Gap<T>;
  readonly kind?: 'company' | 'association' | 'public-authority' | 'sole-practitioner';
  /** ‘SAS’, ‘Ltd’, ‘association loi 1901’. */
  readonly legalForm?: Name | Gap<T>;
  /** The register and the number in it. */
  readonly registration?: Name | Gap<T>;
  /** An amount, or words that are the same in every language. */
  readonly shareCapital?: Name | Money;
  /** Names under which people know it. */
  readonly brands?: List<Name>;
  /** The registered office first. Art. 13(1)(a) GDPR. */
  readonly addresses: List<Address> | Gap<T>;
  /** How to reach it. Art. 13(1)(a) GDPR. */
  readonly contact: Contact | Gap<T>;
  readonly websites?: List<Url>;
  /** For which collection it is responsible, in words. Art. 4(7) GDPR. */
  readonly responsibility?: T;
  /** The group it belongs to. */
  readonly group?: Group<T>;
  /** Who hosts its site. */
  readonly host?: Host;
  /** The data protection officer, or why none is required. Art. 37 GDPR. */
  readonly dpo: DataProtectionOfficer<T> | NoDataProtectionOfficer<T> | Gap<T>;
  /** Representatives where it is not established. Art. 27 GDPR and the law of the territory. */
  readonly representatives?: List<Representative<T>>;
  /** Where it turns to people without being established there. Art. 3(2) GDPR and the law of the territory. */
  readonly targeting?: List<Targeting<T>> | Gap<T>;
  /** How people use their rights. Art. 12 GDPR. */
  readonly requests: Requests<T>;
  /** Authorities that people can complain to, by country, the competent one first. Art. 13(2)(d), 77 GDPR. */
  readonly supervisoryAuthorities: List<Country> | Gap<T>;
  /** What is offered before or beside a complaint; never a condition of it. */
  readonly complaint?: T;
  /** What protects data in every activity. Art. 30(1)(g), 32 GDPR. */
  readonly security?: List<Reference<'securityMeasure'>> | Gap<T>;
  /** How forms show which data are required. Art. 13(2)(e) GDPR. */
  readonly requiredFields?: T;
  /** Whether it addresses minors. Art. 8 GDPR. */
  readonly minors?: T;
  /** How people learn of changes. Art. 13(3) GDPR. */
  readonly changes?: T;
  /** A mailbox for questions about this record. */
  readonly recordContact?: Email;
  /** Where the declarations come from, if they were rebuilt from a document. */
  readonly origin?: RegistryOrigin<T>;
  /** Rules that weigh more or less here than elsewhere. Art. 5(2) GDPR. */
  readonly severities?: List<SeverityChange<T>>;
  /** Findings accepted here. */
  readonly acknowledged?: List<Acknowledgement<T>>;
}

export interface Group<T> {
  readonly name: Name;
  /** Its companies, where they are known. */
  readonly entities?: List<Name> | Gap<T>;
  /** How people learn which companies they are. */
  readonly list?: T;
}

export interface Host {
  readonly name: Name;
  readonly address?: Address;
  readonly phone?: Name;
}

/** Art. 37-39, 13(1)(b) GDPR. */
export interface DataProtectionOfficer<T, _Article = 'Art. 13(1)(b), 37(7) GDPR'> {
  readonly status: 'appointed';
  readonly kind?: 'internal' | 'external';
  /** The name of the firm, where external. It stands in notices too. */
  readonly firm?: Name;
  /**
   * The officer’s own name. Art. 30(1)(a) GDPR asks for it in the record, so it stands in the register
   * alone; Art. 13(1)(b) asks notices for the contact details only, and no notice ever prints it. To
   * name the officer in a notice all the same, write the name into a text of the notice.
   */
  readonly name?: Name | Gap<T>;
  /** How to reach the officer. Art. 13(1)(b), 37(7) GDPR. */
  readonly contact: Contact;
  /** What the officer does. Art. 39 GDPR. */
  readonly tasks?: T;
}

/** None of the three cases of Art. 37(1) GDPR. */
export interface NoDataProtectionOfficer<T, _Article = 'Art. 37(1) GDPR'> {
  readonly status: 'not-required';
  readonly reason: T;
}

export interface RegistryOrigin<T> {
  /** The document. */
  readonly document: T;
  /** Its own date, `YYYY-MM-DD`. */
  readonly dated?: Day | Gap<T>;
  /** How far it can be relied upon. */
  readonly remarks?: T;
}
