import {
  RETENTION_MARKERS_FR,
  type RetentionMarker,
  type RetentionMarkerFrId,
} from '../law/index.ts';
import type { Period } from '../model/index.ts';

const UNITS = { D: 'days', M: 'months', Y: 'years' } as const;

/** The figure of a French marker as a period; nothing if it has none. */
export function markerPeriod(id: RetentionMarkerFrId): Period | undefined {
  const { iso8601 }: RetentionMarker = RETENTION_MARKERS_FR[id];
  const [, count, unit] = /^P([1-9]\d*)([DMY])$/.exec(iso8601 ?? '') ?? [];
  return unit === undefined ? undefined : `${Number(count)} ${UNITS[unit as keyof typeof UNITS]}`;
}
