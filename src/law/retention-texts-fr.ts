import type { RetentionMarkerFrId } from './retention-fr.ts';

/**
 * What a text says of time: a `duty` to keep for that long; a `limitation` period, up to which proof
 * may be kept; `none`, where it sets no period at all.
 */
export interface RetentionText {
  /** Names under which the law is cited. */
  laws: readonly string[];
  /** The article, without full stops or spaces. */
  article: string;
  sets: 'duty' | 'limitation' | 'none';
  /** The marker with the figure, its sources and whether they were read. */
  marker: RetentionMarkerFrId;
}

const LABOUR = ['Code du travail', 'C. trav.'] as const;
const COMMERCE = ['Code de commerce', 'C. com.'] as const;
const CONSUMERS = ['Code de la consommation', 'C. conso.'] as const;
const CIVIL = ['Code civil', 'C. civ.'] as const;
const TAX = ['Livre des procédures fiscales', 'LPF'] as const;

/**
 * French texts that registers cite for a period, by article, with the marker of `retention-fr.ts` that
 * holds the figure. Art. 5(1)(e) and 5(2) GDPR. As of 2026-11-21. Left out: texts whose period depends
 * on a case (D3171-16 and D3243-8 C. trav.). Not checked: every entry whose marker is not verified, and
 * texts that are not listed, of which nothing follows.
 */
export const RETENTION_TEXTS_FR: readonly RetentionText[] = [
  { laws: COMMERCE, article: 'L123-22', sets: 'duty', marker: 'accounting' },
  { laws: TAX, article: 'L102B', sets: 'duty', marker: 'tax' },
  { laws: CONSUMERS, article: 'L213-1', sets: 'duty', marker: 'e-contract' },
  { laws: CONSUMERS, article: 'D213-1', sets: 'duty', marker: 'e-contract' },
  { laws: CONSUMERS, article: 'D213-2', sets: 'duty', marker: 'e-contract' },
  { laws: LABOUR, article: 'L3243-4', sets: 'duty', marker: 'payslip' },
  { laws: LABOUR, article: 'R1221-26', sets: 'duty', marker: 'staff-register' },
  { laws: CIVIL, article: '2224', sets: 'limitation', marker: 'customers-archive' },
  { laws: COMMERCE, article: 'L110-4', sets: 'limitation', marker: 'customers-archive' },
  { laws: CONSUMERS, article: 'L218-2', sets: 'limitation', marker: 'consumer-claim' },
  { laws: LABOUR, article: 'L1134-5', sets: 'limitation', marker: 'discrimination' },
  { laws: LABOUR, article: 'L3245-1', sets: 'limitation', marker: 'wage-claims' },
  { laws: LABOUR, article: 'L6316-3', sets: 'none', marker: 'l6316-3' },
];

const plain = (words: string) => words.toLowerCase().replaceAll(/[\s.]/g, '');

/** What a French text says of time, by its law and article as they are cited; nothing if not known. */
export function retentionTextOf(law: string, article: string): RetentionText | undefined {
  const cited = plain(article.replace(/^(articles?|arts?)\.?\s*/i, ''));
  return RETENTION_TEXTS_FR.find(
    (text) => plain(text.article) === cited && text.laws.some((name) => plain(name) === plain(law)),
  );
}
