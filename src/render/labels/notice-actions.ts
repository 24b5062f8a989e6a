import type { NationalRightId, RightId } from '../../law/index.ts';
import type { MailMessage } from '../core/mail-target.ts';

/** The rights that are used by asking the controller. */
export type AskedRight = Exclude<RightId, 'complaint'> | NationalRightId;

/** The rights of a notice as things to do, and what to write. */
export interface ActionLabels {
  /** Says what the links do. */
  readonly hint: string;
  /** What leads to a message: an order, without a full stop. */
  readonly ask: Readonly<Record<AskedRight, string>>;
  byMail(ask: string): string;
  byForm(ask: string): string;
  message(subject: string, wish: string, fields: readonly string[]): MailMessage;
  /** What a request should contain, as a line to be completed by its writer: ‘your name’, ‘name’. */
  field(content: string): string;
  /** What people write about, in their own voice. */
  readonly subjects: Readonly<Record<AskedRight, string>>;
  /** What people want, in their own voice, with `…` where they fill in. */
  readonly wishes: Readonly<Record<AskedRight, string>>;
}
