import type { Id, List } from './primitives.ts';

export const COMMUNICATION_CHANNELS = [
  'email',
  'sms',
  'post',
  'phone',
  'messaging',
  'social-media',
  'push',
] as const;
export type CommunicationChannel = (typeof COMMUNICATION_CHANNELS)[number];

/** A kind of message that people receive, and how to refuse it. Art. 21(2)-(4) GDPR. */
export interface Communication<T> {
  /** A permanent id: `'newsletter'`. */
  readonly id: Id;
  /** What it is called. */
  readonly name: T;
  /** How it reaches people; several channels where it is the same message on each. */
  readonly channel: CommunicationChannel | List<CommunicationChannel>;
  /** A service message belongs to a service asked for; a commercial one promotes. */
  readonly kind: 'service' | 'commercial';
  /** When it is sent. */
  readonly when?: T;
  /** What it contains. */
  readonly contents?: List<T>;
  /** How to refuse it, or why it cannot be refused. Art. 21(2)-(4) GDPR. */
  readonly refusal: T;
  /** What is measured of it: whether it is opened, what is clicked. ePrivacy Directive, Art. 5(3). */
  readonly measured?: T;
}
