import type { Country } from './countries.ts';
import type { Provenance } from './sources.ts';

/** Where the law asks a controller for a complaints procedure of its own. */
export interface ComplaintsProcedure {
  /** The first day of the duty, `YYYY-MM-DD`. */
  from: string;
  law: string;
  rule: string;
  provenance: Provenance;
}

/**
 * Countries in which people complain to the controller first, by ISO 3166-1 alpha-2 code. As of
 * 2026-11-21. Not checked: other countries than the United Kingdom.
 */
export const COMPLAINTS_PROCEDURES = {
  GB: {
    from: '2026-06-19',
    law: 'Data (Use and Access) Act 2025, section 103',
    rule: 'The controller makes it easy to complain to it, and answers; people turn to the authority afterwards.',
    provenance: { source: 'duaa', verified: true },
  },
} as const satisfies Partial<Record<Country, ComplaintsProcedure>>;

/** The duty of a country on a day, or nothing. Not checked: that `asOf` is a date. */
export function complaintsProcedureOf(
  country: Country,
  asOf: string,
): ComplaintsProcedure | undefined {
  const procedures: Readonly<Partial<Record<string, ComplaintsProcedure>>> = COMPLAINTS_PROCEDURES;
  const procedure = procedures[country];
  return procedure && procedure.from <= asOf ? procedure : undefined;
}
