import type { Path } from '../model/index.ts';
import type { Finding, MessageData, Place, RelatedPlace } from './finding.ts';

/** Another place that a finding is about, while it is still a data path. */
export interface ReportedPlace {
  path: Path;
  part: 'key' | 'value';
  /** Which of the rule's messages says what stands there. */
  message?: string;
  data?: MessageData;
  /** The declaration itself, where its id may not be its own. */
  declaration?: object;
}

/** Turns a data path into a place; nothing if even the declaration is unknown. */
type Locate = (
  path: Path,
  part: 'key' | 'value',
  declaration: object | undefined,
) => Place | undefined;

/** The other places of a finding; one that cannot be found is left out, for it would mislead. */
export function relatedTo(
  places: readonly ReportedPlace[] | undefined,
  locate: Locate,
): Pick<Finding, 'related'> {
  const related = (places ?? []).flatMap(({ path, part, message, data, declaration }) => {
    const place = locate(path, part, declaration);
    if (!place) return [];
    const words = message === undefined ? {} : { message, data: data ?? {} };
    return [{ ...place, ...words } satisfies RelatedPlace];
  });
  return related.length === 0 ? {} : { related };
}
