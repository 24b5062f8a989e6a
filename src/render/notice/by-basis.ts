import { LEGAL_BASES, type LegalBasisId } from '../../law/index.ts';
import { saidAt, type Words } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';
import { basesOf, type PurposeRef } from './purpose-refs.ts';

/**
 * Purposes by the legal bases that open a right, where these are all purposes with such a basis, or
 * with one that is not settled: the table of purposes then tells which they are. Nothing otherwise.
 */
export function byBasis(
  these: readonly PurposeRef[],
  all: readonly PurposeRef[],
  right: 'portability' | 'objection',
  context: NoticeContext,
): Words | undefined {
  const opens = (id: LegalBasisId) => LEGAL_BASES[id].rights[right].opens === 'yes';
  const ids = (ref: PurposeRef) => basesOf(ref, context).map(({ id }) => id);
  const isUnsettled = (ref: PurposeRef) => {
    const found = ids(ref);
    return found.length === 0 || found.includes(undefined);
  };
  const found = new Set(these.flatMap(ids).flatMap((id) => (id && opens(id) ? [id] : [])));
  const isMeant = (ref: PurposeRef) =>
    isUnsettled(ref) || ids(ref).some((id) => id !== undefined && found.has(id));
  const meant = new Set(all.filter(isMeant).map(({ purpose }) => purpose.value));
  const same =
    meant.size === these.length && these.every(({ purpose }) => meant.has(purpose.value));
  if (!same || found.size === 0) return undefined;
  const { rights } = context.labels;
  const names = [...found].map((id) => rights.bases[id]);
  return saidAt(
    rights.onBases(names, these.some(isUnsettled)),
    these.map(({ purpose }) => purpose.get('legalBasis').path),
  );
}
