import type { LegalBasisId, NationalRightId, RightId, SccModule } from '../../law/index.ts';
import type {
  Activity,
  AutomatedDecision,
  Communication,
  CommunicationChannel,
  Contract,
  CriminalAuthority,
  DataProtectionOfficer,
  DataUse,
  Derogation,
  Dpia,
  Gap,
  IdentityCheck,
  LegalObligation,
  MarketingChannel,
  MarketingException,
  Organisation,
  Provision,
  Recipient,
  Retention,
  Safeguard,
  SecurityMeasure,
  SpecialCondition,
  SpecialDataCategory,
  StartEvent,
  Targeting,
  Tracker,
} from '../../model/index.ts';
import type { Part } from '../core/sourced.ts';

type Words<Union extends PropertyKey> = Readonly<Record<Union, string>>;
type Named<V> = Exclude<V, undefined | Gap<unknown>>;

/** Several of a kind, and one of it. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** A right: what it is called, and what it lets people do, in one plain sentence. */
export interface RightWords {
  readonly name: string;
  readonly meaning: string;
}

/**
 * The words of one language for every value that the model and the law enumerate. Lower case, so
 * that they fit into sentences; names of events carry their article. Of fixed text, what only
 * notices or only the register say is in their own labels.
 */
export interface Terms {
  readonly statuses: Words<Named<Activity<unknown>['status']>>;
  readonly roles: Words<Activity<unknown>['role']>;
  readonly organisationKinds: Words<Named<Organisation<unknown>['kind']>>;
  /** Art. 3(2) GDPR. */
  readonly targetingGrounds: Words<Targeting<unknown>['by'][number]>;
  readonly processingTraits: Words<NonNullable<Targeting<unknown>['traits']>[number]>;
  readonly dpoKinds: Words<Named<DataProtectionOfficer<unknown>['kind']>>;

  /** Art. 6(1) GDPR. */
  readonly legalBases: Words<LegalBasisId>;
  readonly contractParties: Words<Named<Contract<unknown>['party']>>;
  readonly obliged: Words<Named<LegalObligation<unknown>['obliges']>>;

  /** Art. 13(2)(e) GDPR. */
  readonly provisions: Words<Provision>;
  /** Where data come from. Art. 14(2)(f) GDPR. */
  readonly dataSources: Words<Extract<DataUse<unknown>['source'], string>>;
  readonly publiclyAccessible: string;
  readonly nationalIdentifier: string;
  /** Art. 9(1) GDPR. */
  readonly specialCategories: Words<SpecialDataCategory<unknown>['special']>;
  /** Art. 9(2) GDPR. */
  readonly specialConditions: Words<SpecialCondition<unknown>['condition']>;
  /** Art. 10 GDPR. */
  readonly criminalAuthorities: Words<CriminalAuthority<unknown>['by']>;

  readonly recipientKinds: Readonly<Record<Recipient<unknown>['kind'], Counted>>;
  /** Art. 46, 49 GDPR. */
  readonly safeguards: Words<Safeguard<unknown>['type']>;
  readonly sccModules: Words<SccModule>;
  /** Art. 49(1) GDPR. */
  readonly derogations: Words<Derogation<unknown>['ground']>;
  readonly inTheEea: string;

  readonly startEvents: Words<StartEvent>;
  readonly ends: Words<Extract<Retention<unknown>['then'], string>>;
  readonly noArchive: string;

  readonly trackerCategories: Words<Tracker<unknown>['category']>;
  readonly trackerParties: Words<Tracker<unknown>['party']>;
  readonly trackerChoices: Words<Named<Tracker<unknown>['choice']>>;
  readonly session: string;
  readonly communicationChannels: Words<CommunicationChannel>;
  readonly communicationKinds: Words<Communication<unknown>['kind']>;
  readonly marketingChannels: Words<MarketingChannel>;
  /** Art. 13(2) ePrivacy Directive. */
  readonly marketingExceptions: Words<MarketingException>;
  readonly securityKinds: Words<SecurityMeasure<unknown>['kind']>;

  readonly rights: Readonly<Record<RightId, RightWords>>;
  readonly nationalRights: Readonly<Record<NationalRightId, RightWords>>;
  readonly identityChecks: Words<IdentityCheck<unknown>['when']>;
  /** Art. 22(2) GDPR. */
  readonly gateways: Words<Extract<AutomatedDecision<unknown>['gateway'], string>>;
  readonly dpiaOutcomes: Words<Dpia<unknown>['outcome']>;

  /** A reference of the law data, `Art. 6(1)(f) GDPR`, as this language writes it. */
  article(reference: string): string;
  /** A citation: the law and its article. */
  citation(law: Part, article?: Part, country?: Part): readonly Part[];
  /** A period that starts with an event, whose name carries its article. */
  from(period: Part, event: Part): readonly Part[];
  /** From when only: `from the last activity`. */
  since(event: Part): readonly Part[];
  until(event: Part): readonly Part[];
  /** A state, then a period that follows it: `while …, then 5 years from …`. */
  afterwards(during: Part, period: readonly Part[]): readonly Part[];
  /** Two bounds; the first is a number alone where both have the same unit. */
  between(least: Part, most: Part): readonly Part[];
  atMost(most: Part): readonly Part[];
  /** An adequacy decision by number and date. Art. 45 GDPR. */
  adequacy(decision: string, day: string): string;
  /** That a recipient is on the list of the Data Privacy Framework, as checked on a day. */
  onFrameworkList(day: Part): readonly Part[];
  notOnFrameworkList: string;
  /** That a decision covers the recipient, as checked on a day. */
  covered(day: Part): readonly Part[];
  notCovered: string;
  /** The module of the standard clauses. */
  module(module: Part): readonly Part[];
  /** What takes the place of an adequacy decision if it ends. */
  fallback(safeguard: Part): readonly Part[];
  approval(approval: Part): readonly Part[];
  colon: string;
}
