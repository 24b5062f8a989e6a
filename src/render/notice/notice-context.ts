import { type Declared, known, type Language, type Registry } from '../../model/index.ts';
import { declarationAt } from '../core/cursor.ts';
import { Memory } from '../core/memory.ts';
import { labelsFor } from '../labels/index.ts';
import { activitiesFor } from './activities.ts';
import { dataSubjectsOf } from './concerns.ts';
import type { NoticeContext } from './context.ts';

/** What a notice is made from. */
export interface NoticeSource {
  readonly registry: Registry;
  readonly notice: Declared<'notice'>;
  readonly language: Language;
  /** The day for which the law is read, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What was made for the same notice of the same organisation before, in the same language. */
  readonly memory?: Memory;
}

/** What the section builders of a notice read. */
export function noticeContext({
  registry,
  notice,
  language,
  asOf,
  memory = new Memory(),
}: NoticeSource): NoticeContext {
  const { terms, notice: labels } = labelsFor(language);
  const at = declarationAt(notice);
  const audiences = dataSubjectsOf(at.get('audiences'));
  return {
    registry,
    notice: at,
    organisation: declarationAt(registry.organisation),
    audiences,
    activities: activitiesFor(registry, audiences, { language, memory }),
    labels,
    memory,
    language,
    asOf,
    country: known(registry.organisation.country),
    terms: { ...terms, ...labels.terms },
  };
}
