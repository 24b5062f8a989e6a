import type { RightId } from '../law/right-ids.ts';
import type { Gap } from './gap.ts';
import type { Contact } from './party.ts';
import type { List, Period } from './primitives.ts';
import type { Reference } from './reference.ts';

/** How people use their rights, and what the organisation does with a request. Art. 12, 15-22 GDPR. */
export interface Requests<T, _Article = 'Art. 12(2) GDPR'> {
  /** Where to write. At least one channel of the controller's own. Art. 12(2) GDPR. */
  readonly channels: List<RequestChannel<T>> | Gap<T>;
  /**
   * What a request should contain, so that it can be answered quickly: `'your name'`. It also heads a
   * line of the message that people send, so without ‘you’ in its midst.
   */
  readonly contents?: List<T>;
  /** When and how identity is checked: only on reasonable doubt. Art. 12(6) GDPR. */
  readonly identityCheck?: IdentityCheck<T>;
  /** How soon people get an answer: at most one month. Art. 12(3) GDPR. */
  readonly answer?: Answer<T>;
  /** How consent is withdrawn or a use objected to, beyond the channels above. */
  readonly remarks?: T;
}

export interface RequestChannel<T> {
  /** Which rights, where the channel is not for all of them. */
  readonly rights?: List<RightId>;
  /** Who may use it, where not everybody. */
  readonly dataSubjects?: List<Reference<'dataSubject'>>;
  /** What it is for, where the rights do not say it. */
  readonly purpose?: T;
  readonly contact: Contact;
}

export interface IdentityCheck<T> {
  readonly when: 'reasonable-doubt' | 'some-requests' | 'always';
  /** What is asked, and for which requests. */
  readonly means: T;
}

export interface Answer<T> {
  readonly within: Period;
  /** From when, and how it may be extended. */
  readonly remarks?: T;
}
