/** An amount of money, written in each language as that language writes it. */
export interface Money {
  /** In whole units of the currency: `9041900`, `209893.5`. */
  readonly amount: number;
  /** ISO 4217 code: `'EUR'`. */
  readonly currency: string;
}
