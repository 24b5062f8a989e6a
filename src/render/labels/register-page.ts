/** By what the activities are indexed. */
export type IndexName =
  | 'dataSubjects'
  | 'data'
  | 'recipients'
  | 'legalBases'
  | 'countries'
  | 'periods';

/** Parts of the world to which transfers go. */
export type Region = 'europe' | 'middle-east' | 'africa' | 'asia' | 'oceania' | 'americas';

/** How far the protection of what goes to a country is established. Art. 44-49 GDPR. */
export type Protected = 'adequacy' | 'safeguard' | 'open';

/** The words of what only the web page of the register has: search, filters, pictures. */
export interface RegisterPageLabels {
  /** The form that searches and filters. */
  readonly find: string;
  readonly search: string;
  /** What is found: that endings and small slips do not matter. */
  readonly searchHint: string;
  /** That the address of the page keeps what is chosen. */
  readonly kept: string;
  /** The choice that leaves a filter open. */
  readonly any: string;
  /** What unfolds the filters. */
  readonly filter: string;
  readonly filters: Readonly<Record<IndexName, string>>;
  readonly openOnly: string;
  readonly foundOnly: string;
  readonly reset: string;
  /** How many activities are shown; `{shown}` and `{total}` are filled in by the page. */
  readonly shown: string;
  readonly nothing: string;
  readonly results: string;
  /** What the picture of flows shows, and where to find it in words. */
  readonly flows: string;
  /** The first of several activities that are drawn as one. */
  andOthers(name: string, others: number): string;
  /** What the timeline shows, and where to find it in words. */
  readonly timeline: string;
  /** A bar whose length depends on an event. */
  readonly untilEvent: string;
  /** Of a decision on adequacy. Art. 45 GDPR. */
  since(day: string): string;
  until(day: string): string;
  readonly noEnd: string;
  readonly challenged: string;
  /** The picture and the list of destinations outside the European Economic Area. */
  readonly map: {
    readonly title: string;
    /** What the picture shows, and that the list says it in words. */
    readonly description: string;
    readonly eea: string;
    readonly kinds: Readonly<Record<Protected, string>>;
    readonly regions: Readonly<Record<Region | 'elsewhere', string>>;
    /** Introduces who receives data there. */
    readonly received: string;
  };
  /** A bar without an end. */
  readonly forGood: string;
}
