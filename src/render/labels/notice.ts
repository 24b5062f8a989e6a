import type { LegalBasisId, NationalRightId, RightId } from '../../law/index.ts';
import type {
  IdentityCheck,
  Recipient,
  SectionName,
  SecurityMeasure,
  Tracker,
} from '../../model/index.ts';
import type { Sourced, Words } from '../core/sourced.ts';
import type { ActionLabels } from './notice-actions.ts';
import type { GlossaryLabels } from './notice-glossary.ts';
import type { Counted, Terms } from './terms.ts';

type Fixed<Key extends PropertyKey> = Readonly<Record<Key, string>>;

/**
 * The fixed text of notices in one language: headings that people would ask as questions, names of
 * facts, sentences around declared words. Notices speak to people directly, so some terms have other
 * words here than in the register.
 */
export interface NoticeLabels {
  /** Terms that speak to the reader. */
  readonly terms: Partial<Terms>;
  readonly headings: Readonly<Record<SectionName, string>>;
  readonly contents: string;
  /** Introduces what a statement is about. */
  readonly of: string;
  readonly colon: string;
  readonly semicolon: string;
  /** Stands in an empty cell. */
  readonly nothing: string;
  readonly header: Fixed<
    'scope' | 'audience' | 'audienceIf' | 'audiences' | 'version' | 'updated' | 'dated'
  >;
  readonly contact: Fixed<'email' | 'phone' | 'form' | 'social' | 'post'>;

  /** The first layer. */
  readonly summary: Fixed<
    | 'heading'
    | 'controller'
    | 'purposes'
    | 'retention'
    | 'depends'
    | 'dependingOn'
    | 'open'
    | 'archived'
    | 'recipients'
    | 'nobody'
    | 'abroad'
    | 'abroadPossible'
    | 'rights'
    | 'contact'
    | 'requests'
    | 'officerAndRequests'
    | 'complaint'
  > & {
    readonly kinds: Fixed<Recipient<unknown>['kind']>;
    range(least: Sourced, most: Sourced): Words;
    /** Who decides with the organisation: for all purposes, or for some. */
    jointly(names: Words): Words;
    partlyJointly(names: Words): Words;
    /** Some of several bodies, by name. */
    including(names: Words): Words;
    readonly others: string;
  };

  readonly controller: Fixed<
    | 'is'
    | 'form'
    | 'registration'
    | 'shareCapital'
    | 'address'
    | 'group'
    | 'entities'
    | 'host'
    | 'law'
    | 'union'
    | 'dpo'
    | 'dpoKind'
    | 'firm'
    | 'noDpo'
    | 'representative'
    | 'joint'
    | 'jointFor'
    | 'list'
    | 'essence'
    | 'contactPoint'
    | 'link'
  > & {
    readonly brands: Counted;
    readonly websites: Counted;
    readonly representatives: Counted;
  };

  readonly purposes: Fixed<
    | 'who'
    | 'profiling'
    | 'purpose'
    | 'basis'
    | 'periods'
    | 'archive'
    | 'withdrawal'
    | 'frequent'
    | 'frequentCell'
    | 'again'
    | 'elsewhere'
    | 'holder'
    /** Of a basis and of a period that are not known yet. */
    | 'unknown'
    | 'open'
    | 'same'
  > & {
    /** Several purposes by the numbers that their table gives them: `purposes 1 to 4 and 7`. */
    numbered(numbers: string, count: number): string;
    /** The same within a sentence, with an article where the language has one there. */
    these(numbers: string, count: number): string;
    /** Where the same is said: `As for purpose 3`. */
    asFor(number: number): string;
    range(first: number, last: number): string;
  };

  readonly data: Fixed<
    | 'data'
    | 'who'
    | 'everybody'
    | 'uses'
    | 'provision'
    | 'special'
    | 'specialLead'
    | 'criminal'
    | 'criminalLead'
    | 'condition'
    | 'withdrawal'
    | 'safeguards'
    | 'unknown'
    | 'notGiven'
    | 'stated'
  > & {
    forActivities(said: Words, activities: Words): Words;
    provisionAndConsequence(provision: Words, consequence: Words): Words;
    consequence(consequence: Words): Words;
  };

  readonly sources: Fixed<'moments' | 'everybody'> & {
    allBut(names: Words): Words;
    readonly kinds: Fixed<'data-subject' | 'third-party' | 'automatic' | 'derived' | 'stated'>;
  };

  readonly recipients: Fixed<
    | 'examples'
    | 'condition'
    | 'limits'
    | 'countries'
    | 'subProcessors'
    | 'website'
    | 'policy'
    | 'forEverything'
    | 'nobody'
    | 'nobodyFor'
    | 'stated'
  > & {
    /** Introduces recipients by the activities for which they receive data, or do not. */
    forThese(activities: Words): Words;
    forAllBut(activities: Words): Words;
    readonly kinds: Fixed<Recipient<unknown>['kind']>;
    /** What such recipients may do with the data. */
    readonly meaning: Fixed<Recipient<unknown>['kind']>;
    /** What introduces words that several recipients may share. */
    readonly shared: Fixed<'ownPurposes' | 'arrangement'>;
  };

  readonly transfers: Fixed<
    | 'none'
    | 'noneFor'
    | 'lead'
    | 'leadPossible'
    | 'recipient'
    | 'countries'
    | 'protection'
    | 'adequacy'
    | 'copy'
    | 'unknown'
  >;

  readonly retention: Fixed<
    | 'archive'
    | 'archiveMeaning'
    | 'end'
    | 'allOfThese'
    | 'reason'
    | 'law'
    | 'unknown'
    /** The same within a sentence. */
    | 'open'
    | 'openFor'
  > & { readonly ends: Fixed<'erase' | 'anonymise'> };

  readonly rights: Fixed<
    | 'lead'
    | 'purposes'
    | 'byBasis'
    | 'basis'
    | 'everything'
    | 'objection'
    | 'objectionMeaning'
    | 'marketing'
    | 'withdrawal'
    | 'withdrawalMeaning'
    | 'consents'
    | 'withdrawalHow'
    | 'trackers'
    | 'stated'
    | 'exercise'
    | 'channels'
    | 'contents'
    | 'complaint'
    | 'complaintMeaning'
    | 'authority'
  > & {
    /** Everything on a legal basis; on one that is not known, or not known to be the only one. */
    readonly onBasis: Fixed<LegalBasisId | 'open' | 'unsettled'>;
    everythingBut(purposes: Words): Words;
    readonly names: Fixed<RightId | NationalRightId>;
    /** The rights within a list. */
    readonly short: Fixed<RightId | NationalRightId>;
    readonly identityChecks: Fixed<IdentityCheck<unknown>['when']>;
    answerWithin(period: Sourced): Words;
  };

  /** Rights as things to do. */
  readonly actions: ActionLabels;
  /** Words of the law, explained where they stand. */
  readonly glossary: GlossaryLabels;

  readonly automatedDecisions: Fixed<'logic' | 'consequences' | 'gateway' | 'law' | 'humanReview'>;
  readonly communications: Fixed<'when' | 'contents' | 'refusal' | 'measured'> & {
    /** What the messages are, and how they come. */
    sent(kind: Sourced, channels: Words): Words;
  };
  readonly trackers: Fixed<
    | 'tracker'
    | 'category'
    | 'purpose'
    | 'lifetime'
    | 'unknown'
    | 'provider'
    | 'domain'
    | 'records'
    | 'policy'
    | 'explained'
    | 'choice'
    | 'collection'
    | 'withdrawal'
    | 'validity'
    /** Introduces the choice of categories to show, and the choice of all. */
    | 'show'
    | 'all'
  > & {
    readonly names: Counted;
    /** That the lifetime of one tracker, or of all, is not known. */
    readonly lifetimeOpen: Counted;
    /** Where somebody else than the site provides a tracker: who sets it. */
    readonly setBy: Fixed<Tracker<unknown>['party']>;
  };
  readonly security: {
    /** Which activities measures are of. */
    readonly forThese: string;
    /** The same, where others are of all. */
    readonly forTheseToo: string;
    readonly kinds: Fixed<SecurityMeasure<unknown>['kind']>;
  };
  readonly minors: Fixed<'among'> & {
    consent(age: Sourced, purposes: Words): Words;
    readonly parents: string;
  };
}
