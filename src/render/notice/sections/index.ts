import type { SectionName } from '../../../model/index.ts';
import type { NoticeContext } from '../context.ts';
import { automatedDecisions } from './automated-decisions.ts';
import { changes } from './changes.ts';
import { communications } from './communications.ts';
import { controller } from './controller.ts';
import { data } from './data.ts';
import { minors } from './minors.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { security } from './security.ts';
import { sources } from './sources.ts';
import { trackers } from './trackers.ts';
import { transfers } from './transfers.ts';

/** What a section states; nothing where it has nothing to state, and is not shown. */
type Builder = (context: NoticeContext) => object | undefined;

/** One builder for every section that the model knows. */
export const BUILDERS = {
  controller,
  purposes,
  data,
  sources,
  recipients,
  transfers,
  retention,
  rights,
  'automated-decisions': automatedDecisions,
  communications,
  trackers,
  security,
  minors,
  changes,
} as const satisfies Record<SectionName, Builder>;
