/**
 * A rule that weighs more or less for this organisation than for others, with the reason. A warning may
 * become an error or a remark. An error may become less only where its rule allows it: what the law
 * makes absolute stays an error.
 */
export interface SeverityChange<T> {
  /** The id of the rule, as a finding names it: `'retention/start-event'`. */
  readonly rule: `${string}/${string}`;
  /** What its findings are here. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Why, for whoever reads the record. Art. 5(2) GDPR. */
  readonly reason: T;
}
