import type { AnyText } from '../model/index.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What an acknowledgement says of a finding. */
export interface Acknowledged {
  by: AnyText;
  reason: AnyText;
  until?: string;
}

/** That the organisation made a rule weigh more or less than it does for others. */
export interface Adjusted {
  /** What the rule weighs for others. */
  from: Severity;
  reason: AnyText;
}

/** A place in a file: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** What fills the placeholders of a message. */
export type MessageData = Readonly<Record<string, AnyText>>;

/** Another place that a finding is about: the declaration that says the contrary. */
export interface RelatedPlace extends Place {
  /** Which of the rule's messages says what stands there, if any does, and what fills it. */
  message?: string;
  data?: MessageData;
}

/** Something to say about one place of a registry, before it is put into words. Serialisable. */
export interface Finding extends Place {
  /** Permanent id of the rule. */
  rule: string;
  severity: Severity;
  /** Which of the rule's messages, and what fills its placeholders. */
  message: string;
  data: MessageData;
  /** The id of the organisation. */
  organisation: string;
  /** The data path, as `formatPath` writes it; empty where a file could not be read. */
  path: string;
  /** Where else to look, if anywhere. */
  related?: readonly RelatedPlace[];
  adjusted?: Adjusted;
  acknowledged?: Acknowledged;
}
