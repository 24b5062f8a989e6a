import type { Country } from './countries.ts';
import { LEGAL_BASES, type LegalBasis, type LegalBasisId } from './legal-bases.ts';
import { RIGHT_IDS, type RightId } from './right-ids.ts';
import type { Provenance } from './sources.ts';

export { RIGHT_IDS, type RightId };

export interface Right {
  article: string;
  name: { en: string; fr: string };
  provenance: Provenance;
}

/**
 * The rights of data subjects, by id: article and short name. Which basis opens which right is in
 * legal-bases.ts. Art. 7(3), 15 to 18, 20 to 22 and 77 GDPR. As of 2026-11-21. Not checked: limits
 * under national law (Art. 23 GDPR).
 */
export const RIGHTS = {
  access: {
    article: 'Art. 15 GDPR',
    name: { en: 'access', fr: 'accès' },
    provenance: { source: 'gdpr', verified: true },
  },
  rectification: {
    article: 'Art. 16 GDPR',
    name: { en: 'rectification', fr: 'rectification' },
    provenance: { source: 'gdpr', verified: true },
  },
  erasure: {
    article: 'Art. 17 GDPR',
    name: { en: 'erasure', fr: 'effacement' },
    provenance: { source: 'gdpr', verified: true },
  },
  restriction: {
    article: 'Art. 18 GDPR',
    name: { en: 'restriction of processing', fr: 'limitation du traitement' },
    provenance: { source: 'gdpr', verified: true },
  },
  portability: {
    article: 'Art. 20 GDPR',
    name: { en: 'data portability', fr: 'portabilité des données' },
    provenance: { source: 'gdpr', verified: true },
  },
  objection: {
    article: 'Art. 21 GDPR',
    name: { en: 'objection', fr: 'opposition' },
    provenance: { source: 'gdpr', verified: true },
  },
  'withdraw-consent': {
    article: 'Art. 7(3) GDPR',
    name: { en: 'withdrawal of consent', fr: 'retrait du consentement' },
    provenance: { source: 'gdpr', verified: true },
  },
  'human-intervention': {
    article: 'Art. 22 GDPR',
    name: {
      en: 'human intervention in automated decisions',
      fr: 'intervention humaine dans les décisions automatisées',
    },
    provenance: { source: 'gdpr', verified: true },
  },
  complaint: {
    article: 'Art. 77 GDPR',
    name: {
      en: 'complaint to a supervisory authority',
      fr: 'réclamation auprès d’une autorité de contrôle',
    },
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<RightId, Right>;

/** Rights that a national law adds, by id; `country` is the state whose law must apply. */
export const NATIONAL_RIGHTS = {
  'post-mortem-directives': {
    country: 'FR',
    article: 'Arts 84-86 LIL',
    name: {
      en: 'directives on data after death',
      fr: 'directives sur le sort des données après la mort',
    },
    provenance: { source: 'lil85', verified: true },
  },
} as const satisfies Record<string, Right & { country: Country }>;
export type NationalRightId = keyof typeof NATIONAL_RIGHTS;

/** A right, and the given bases that open it, in the order of Art. 6(1) GDPR. */
export interface RightOpened {
  right: RightId;
  bases: LegalBasisId[];
}

/**
 * The rights that at least one of these bases opens, in full or within limits, in the order of
 * `RIGHT_IDS`. The complaint is always among them, even without a basis; `human-intervention` only
 * with `automatedDecisions`, which says that decisions of Art. 22(1) GDPR are taken.
 *
 * Not checked: objection to direct marketing, which is open under every basis (Art. 21(2)); rights
 * that follow from explicit consent to special categories (Art. 9(2)(a)); and whether processing is
 * automated, as portability needs (Art. 20(1)(b)).
 */
export function rightsFor(
  bases: Iterable<LegalBasisId>,
  { automatedDecisions = false }: { automatedDecisions?: boolean } = {},
): RightOpened[] {
  const given = new Set(bases);
  const table = Object.entries(LEGAL_BASES) as [LegalBasisId, LegalBasis][];
  return RIGHT_IDS.filter((right) => automatedDecisions || right !== 'human-intervention')
    .map((right) => ({
      right,
      bases: table
        .filter(([id, basis]) => given.has(id) && basis.rights[right].opens !== 'no')
        .map(([id]) => id),
    }))
    .filter(({ right, bases: opening }) => right === 'complaint' || opening.length > 0);
}
