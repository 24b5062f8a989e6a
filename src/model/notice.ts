import type { Acknowledgement } from './acknowledgement.ts';
import type { Gap } from './gap.ts';
import type { Day, Id, List, Name, NonEmptyList } from './primitives.ts';
import type { Reference } from './reference.ts';
import type { Language } from './text.ts';

/** The sections that are generated, in the order of Art. 13 and 14 GDPR. */
export const SECTIONS = [
  'controller',
  'purposes',
  'data',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'automated-decisions',
  'communications',
  'trackers',
  'security',
  'minors',
  'changes',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A privacy notice for one or several audiences. Art. 12-14 GDPR. */
export interface Notice<T, _Article = 'Art. 12, 13, 14 GDPR'> {
  /** A permanent id, and the name of its files: `'privacy'`. */
  readonly id: Id;
  readonly title: T;
  /** What the document is: a privacy notice unless it says otherwise. Only privacy notices inform under Art. 13 and 14 GDPR. */
  readonly kind?: 'privacy' | 'trackers' | 'legal' | 'policy';
  /** Whom it informs. Every activity that concerns them appears in it. Art. 13, 14 GDPR. */
  readonly audiences: NonEmptyList<Reference<'dataSubject'>>;
  /** Sites, services or places it covers. */
  readonly scope?: T;
  /** A sentence before everything else. */
  readonly introduction?: T;
  /** Whether it is written so that minors understand it; needed where they are among the audiences. Art. 12(1) GDPR, recital 58. */
  readonly forMinors?: boolean;
  /** When its content last changed, `YYYY-MM-DD`. */
  readonly updated: Day | Gap<T>;
  /** `'1.0'`, where the document bears one. */
  readonly version?: Name | Gap<T>;
  /** Its languages, where not all of the organisation's. */
  readonly languages?: List<Language>;
  /** Which generated sections it has, where not all that have something to say. */
  readonly sections?: List<SectionName>;
  /** Own text among the generated sections: policy, not processing. */
  readonly blocks?: List<Block<T>>;
  /** Findings accepted here. */
  readonly acknowledged?: List<Acknowledgement<T>>;
}

/** The organisation's own words. */
export interface Block<T> {
  /** A permanent id, used in links: `'principles'`. */
  readonly id: Id;
  readonly heading: T;
  /** Paragraphs, lists, **bold**, *italic* and links; no HTML. */
  readonly text: T;
  /** The section that it follows; without it, the block stands before them all. */
  readonly after?: SectionName;
}
