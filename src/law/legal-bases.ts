import type { RightId } from './right-ids.ts';
import type { Provenance } from './sources.ts';

export interface LegalBasis {
  article: string;
  name: { en: string; fr: string };
  factsRequired: readonly string[];
  limits: readonly string[];
  rights: Readonly<Record<RightId, OpenedRight>>;
  provenance: Provenance;
}

/** Whether a basis opens a right: in full, within limits that the note gives, or not at all. */
export interface OpenedRight {
  opens: 'yes' | 'no' | 'limited';
  note?: string;
}

/**
 * The six legal bases, by id: article, the facts that a record must hold to rely on one, its limits,
 * and which rights of the data subject it opens. Art. 6(1) GDPR (articles in the texts are of the GDPR
 * unless they name another law). As of 2026-11-21. Not checked: national limits of rights (Art. 23
 * GDPR), and whether a basis fits a given purpose.
 */
export const LEGAL_BASES = {
  consent: {
    article: 'Art. 6(1)(a) GDPR',
    name: { en: 'consent', fr: 'consentement' },
    factsRequired: [
      'what exactly is consented to, one consent per purpose',
      'how consent is collected and proved (Art. 7(1))',
      'how to withdraw, as easy as giving it (Art. 7(3))',
      'what happens if the person refuses (freely given, Art. 7(4))',
      'child under 15 in France: joint consent (LIL art. 45)',
    ],
    limits: [
      'imbalance of power: avoid for employees and for trainees sent by an employer',
      'not a substitute when the processing would continue anyway',
    ],
    rights: {
      access: { opens: 'yes' },
      rectification: { opens: 'yes' },
      erasure: { opens: 'yes' },
      restriction: { opens: 'yes' },
      portability: { opens: 'yes', note: 'if the processing is automated' },
      objection: {
        opens: 'no',
        note: 'withdraw instead (direct marketing: always objectable, Art. 21(2))',
      },
      'withdraw-consent': { opens: 'yes' },
      'human-intervention': {
        opens: 'yes',
        note: 'the right not to be subject to a solely automated decision exists under every basis; explicit consent is a gateway, Art. 22(2)(c)',
      },
      complaint: { opens: 'yes' },
    },
    provenance: { source: ['gdpr', 'cnil-dev15'], verified: true },
  },
  contract: {
    article: 'Art. 6(1)(b) GDPR',
    name: { en: 'contract', fr: 'contrat' },
    factsRequired: [
      'which contract, and that the data subject is a party (or asked for pre-contract steps)',
      'why the data are objectively necessary to perform it',
      'consequence of not providing the data (Art. 13(2)(e))',
    ],
    limits: [
      'a contract signed by the employer does not make the trainee a party: use legitimate interests or a legal obligation for trainees sent by their company',
    ],
    rights: {
      access: { opens: 'yes' },
      rectification: { opens: 'yes' },
      erasure: { opens: 'limited', note: 'once no longer necessary (Art. 17(1)(a))' },
      restriction: { opens: 'yes' },
      portability: { opens: 'yes', note: 'if the processing is automated' },
      objection: { opens: 'no' },
      'withdraw-consent': { opens: 'no' },
      'human-intervention': {
        opens: 'yes',
        note: 'the right not to be subject to a solely automated decision exists under every basis; necessity for the contract is a gateway, Art. 22(2)(a)',
      },
      complaint: { opens: 'yes' },
    },
    provenance: { source: ['gdpr', 'cnil-dev15'], verified: true },
  },
  'legal-obligation': {
    article: 'Art. 6(1)(c) GDPR',
    name: { en: 'legal obligation', fr: 'obligation légale' },
    factsRequired: [
      'the Union or Member State law, cited by article (Art. 6(3))',
      'that the obligation binds this controller',
      'any period the law itself sets',
    ],
    limits: ['a third-country law does not qualify'],
    rights: {
      access: { opens: 'yes' },
      rectification: { opens: 'yes' },
      erasure: {
        opens: 'limited',
        note: 'Art. 17(3)(b) excludes it while the law requires the processing; Art. 17(1)(e) may require erasure',
      },
      restriction: { opens: 'yes' },
      portability: { opens: 'no' },
      objection: { opens: 'no' },
      'withdraw-consent': { opens: 'no' },
      'human-intervention': {
        opens: 'yes',
        note: 'the right not to be subject to a solely automated decision exists under every basis',
      },
      complaint: { opens: 'yes' },
    },
    provenance: { source: ['gdpr', 'cnil-dev15'], verified: true },
  },
  'vital-interests': {
    article: 'Art. 6(1)(d) GDPR',
    name: { en: 'vital interests', fr: 'sauvegarde des intérêts vitaux' },
    factsRequired: [
      'whose vital interest, and the emergency foreseen',
      'why no other basis works (recital 46)',
    ],
    limits: ['subsidiary; health data also need 9(2)(c), only if the person cannot consent'],
    rights: {
      access: { opens: 'yes' },
      rectification: { opens: 'yes' },
      erasure: { opens: 'yes' },
      restriction: { opens: 'yes' },
      portability: { opens: 'no' },
      objection: { opens: 'no' },
      'withdraw-consent': { opens: 'no' },
      'human-intervention': {
        opens: 'yes',
        note: 'the right not to be subject to a solely automated decision exists under every basis',
      },
      complaint: { opens: 'yes' },
    },
    provenance: { source: ['gdpr', 'cnil-dev15'], verified: true },
  },
  'public-task': {
    article: 'Art. 6(1)(e) GDPR',
    name: { en: 'public task', fr: 'mission d’intérêt public' },
    factsRequired: [
      'the Union or Member State law that lays down the task (Art. 6(3))',
      'the task or official authority vested in this controller',
    ],
    limits: ['a private training company cannot claim it without a legal text entrusting the task'],
    rights: {
      access: { opens: 'yes' },
      rectification: { opens: 'yes' },
      erasure: { opens: 'limited', note: 'Art. 17(3)(b)' },
      restriction: { opens: 'yes' },
      portability: { opens: 'no', note: 'Art. 20(3)' },
      objection: { opens: 'yes', note: 'Art. 21(1)' },
      'withdraw-consent': { opens: 'no' },
      'human-intervention': {
        opens: 'yes',
        note: 'the right not to be subject to a solely automated decision exists under every basis',
      },
      complaint: { opens: 'yes' },
    },
    provenance: { source: ['gdpr', 'cnil-dev15'], verified: true },
  },
  'legitimate-interests': {
    article: 'Art. 6(1)(f) GDPR',
    name: { en: 'legitimate interests', fr: 'intérêt légitime' },
    factsRequired: [
      'the specific interest pursued and whose it is (13(1)(d) / 14(2)(b))',
      'necessity',
      'balancing test: date, conclusion, safeguards',
      'how to object',
    ],
    limits: [
      'not for public authorities in the performance of their tasks',
      'extra weight where the data subject is a child',
      'not for trackers or e-mail to consumers that ePrivacy law subjects to consent',
    ],
    rights: {
      access: { opens: 'yes' },
      rectification: { opens: 'yes' },
      erasure: { opens: 'yes' },
      restriction: { opens: 'yes' },
      portability: { opens: 'no' },
      objection: {
        opens: 'yes',
        note: 'Art. 21(1); absolute for direct marketing (Art. 21(2)-(3))',
      },
      'withdraw-consent': { opens: 'no' },
      'human-intervention': {
        opens: 'yes',
        note: 'the right not to be subject to a solely automated decision exists under every basis',
      },
      complaint: { opens: 'yes' },
    },
    provenance: { source: ['gdpr', 'cnil-dev15'], verified: true },
  },
} as const satisfies Record<string, LegalBasis>;
export type LegalBasisId = keyof typeof LEGAL_BASES;

/** How the rights above were read, and where the French authority's table differs. */
export const RIGHTS_MATRIX_NOTES = [
  'Objection column: CNIL table shows withdrawal in place of objection for consent.',
  'CNIL table marks erasure under legal obligation as conditional and under public task as excluded.',
  'Portability covers only data provided by the person and automated processing (20(1)).',
] as const satisfies readonly string[];
