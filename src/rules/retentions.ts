import {
  type AnyText,
  isGap,
  once,
  type Path,
  type Registry,
  type Retention,
} from '../model/index.ts';
import { type ControlledActivity, controlledActivities } from './visits.ts';

/** What an activity says of how long data are kept. */
export interface RetentionInUse {
  activity: ControlledActivity;
  retention: Retention<AnyText>;
  path: Path;
}

/** Every retention of a registry; no gaps. */
export const retentionsIn = once((registry: Registry): readonly RetentionInUse[] =>
  controlledActivities(registry).flatMap((activity) => {
    if (isGap<AnyText>(activity.retention)) return [];
    return activity.retention.map((retention, index) => ({
      activity,
      retention,
      path: ['activities', activity.id, 'retention', index],
    }));
  }),
);

/** The periods of a retention: of active use and of the archive, as far as there is one. */
export function* periodsOf({ retention, path }: RetentionInUse) {
  const { active, archive } = retention;
  if ('period' in active) {
    yield { stage: 'active', period: active.period, path: [...path, 'active', 'period'] } as const;
  }
  if (archive === undefined || archive === 'none' || isGap<AnyText>(archive)) return;
  yield { stage: 'archive', period: archive.period, path: [...path, 'archive', 'period'] } as const;
}
