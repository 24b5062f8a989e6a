import {
  CONTROLLER_RECORD_ITEMS,
  PROCESSOR_RECORD_ITEMS,
  type RecordItem,
} from '../../law/index.ts';
import { type Declared, isGap, type Registry } from '../../model/index.ts';
import { type Cursor, declarationAt } from '../core/cursor.ts';
import type { CoverageState } from '../labels/register.ts';
import { gapsIn } from './lines.ts';
import { recipientsIn } from './recipients.ts';
import type { Measures } from './security.ts';
import { type StatedTransfers, transferState } from './transfers.ts';

export type ControllerItem = keyof typeof CONTROLLER_RECORD_ITEMS;
export type ProcessorItem = keyof typeof PROCESSOR_RECORD_ITEMS;

type Activity = Declared<'activity'>;
type State = (
  activity: Cursor<Activity>,
  organisation: Cursor<Declared<'organisation'>>,
) => CoverageState;

/** A field: open, missing, said to be nothing, or established; `parts` are what may be open in it. */
export function stateOf(
  at: Cursor<unknown>,
  parts: readonly Cursor<unknown>[] = [at],
): CoverageState {
  if (at.value === undefined) return 'missing';
  if (isGap(at.value)) return 'open';
  if (at.value === 'none') return 'none';
  return parts.some((one) => gapsIn(one).length > 0) ? 'partly' : 'established';
}

const field =
  (name: string): State =>
  (activity) =>
    stateOf(activity.get(name as never), []);

const retention: State = (activity) => stateOf(activity.get('retention' as never));

const ofOrganisation =
  (name: keyof Declared<'organisation'>): State =>
  (_, organisation) =>
    stateOf(organisation.get(name));

/** What only some organisations have: nothing declared says that there is none. */
export const whereThereIsOne =
  (state: State): State =>
  (activity, organisation) => {
    const found = state(activity, organisation);
    return found === 'missing' ? 'notApplicable' : found;
  };

const security: State = (activity, organisation) => {
  const common = stateOf(organisation.get('security') as Cursor<Measures>);
  const own = stateOf(activity.get('security') as Cursor<Measures>);
  if (common === 'missing') return own;
  return own === 'open' ? 'partly' : common;
};

export const transfers =
  (recipients: 'recipients' | 'subProcessors'): State =>
  (activity) =>
    transferState(
      activity.get('transfers') as Cursor<StatedTransfers>,
      recipientsIn(activity.get(recipients as never)),
    );

/** The record names the officer, or the firm. Art. 30(1)(a) GDPR. */
const officer: State = (_, organisation) => {
  const dpo = organisation.get('dpo');
  if (!('status' in dpo.value)) return stateOf(dpo);
  if (dpo.value.status === 'not-required') return 'none';
  return dpo.value.firm === undefined && dpo.value.name === undefined ? 'partly' : stateOf(dpo);
};

const jointControllers = whereThereIsOne((activity) =>
  stateOf(activity.get('jointControllers' as never)),
);

/** How far each item of a controller's record is established. Art. 30(1) GDPR. */
const CONTROLLER: Readonly<Record<ControllerItem, State>> = {
  'controller-identity': ofOrganisation('name'),
  'controller-contact': ofOrganisation('contact'),
  'joint-controller': jointControllers,
  representative: whereThereIsOne(ofOrganisation('representatives')),
  dpo: officer,
  purposes: field('purposes'),
  'data-subjects': field('dataSubjects'),
  'data-categories': field('data'),
  recipients: field('recipients'),
  transfers: transfers('recipients'),
  'transfer-safeguards-49-2': transfers('recipients'),
  'erasure-time-limits': retention,
  'security-measures': security,
};

/** How far each item of a processor's record is established. Art. 30(2) GDPR. */
const PROCESSOR: Readonly<Record<ProcessorItem, State>> = {
  'processor-identity': ofOrganisation('contact'),
  'processor-controllers': (activity) => stateOf(activity.get('controllers' as never)),
  'processor-representatives': whereThereIsOne(ofOrganisation('representatives')),
  'processor-dpo': officer,
  'processor-categories': field('processing'),
  'processor-transfers': transfers('subProcessors'),
  'processor-security': security,
};

/** How far one activity answers an item of Art. 30 GDPR. */
export interface Coverage {
  readonly item: ControllerItem | ProcessorItem;
  readonly law: RecordItem;
  readonly state: CoverageState;
}

/** Every item of Art. 30(1), or 30(2), GDPR for an activity, in the order of the law. */
export function coverageOf(activity: Activity, { organisation }: Registry): Coverage[] {
  const at = declarationAt(activity);
  const body = declarationAt(organisation);
  const [states, items]: [Readonly<Record<string, State>>, Readonly<Record<string, RecordItem>>] =
    activity.role === 'processor'
      ? [PROCESSOR, PROCESSOR_RECORD_ITEMS]
      : [CONTROLLER, CONTROLLER_RECORD_ITEMS];
  return Object.entries(items).map(([item, law]) => ({
    item: item as Coverage['item'],
    law,
    state: states[item]?.(at, body) ?? 'missing',
  }));
}
