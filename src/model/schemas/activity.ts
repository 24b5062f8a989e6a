import * as z from 'zod';
import { DPIA_CRITERIA, type DpiaCriterionId, RIGHT_IDS } from '../../law/index.ts';
import type {
  AnyText,
  Arrangement,
  CollectionMoments,
  ControllerActivity,
  JointControllerActivity,
  ProcessorActivity,
  RecipientUse,
  Review,
  StatedRights,
} from '../index.ts';
import { once } from '../once.ts';
import { acknowledgements } from './acknowledgement.ts';
import { automatedDecisions } from './automated-decision.ts';
import { criminalDataUses, dataUses, specialDataUses } from './data-use.ts';
import { dpia } from './dpia.ts';
import { orGap } from './gap.ts';
import { parties } from './party.ts';
import { day, id, name, period, url } from './primitives.ts';
import { purpose } from './purpose.ts';
import { either, list, maybe, record, type TextSchema, variants } from './record.ts';
import {
  communications,
  dataSubjects,
  recipient,
  securityMeasures,
  trackers,
} from './references.ts';
import { retentions } from './retention.ts';
import { transfers } from './transfer.ts';

const common = once((text: TextSchema) => ({
  id,
  name: text,
  status: maybe(z.enum(['planned', 'active', 'ended'])),
  owner: maybe(orGap(text, name)),
  review: maybe(orGap(text, record<Review>({ last: day, next: maybe(day) }))),
  security: maybe(orGap(text, securityMeasures)),
  transfers: maybe(orGap(text, either(z.literal('none'), transfers(text)))),
  remarks: maybe(text),
  acknowledged: maybe(acknowledgements(text)),
}));

const recipients = (text: TextSchema) =>
  either(
    z.literal('none'),
    list(
      either(
        recipient,
        record<RecipientUse<AnyText>>({
          recipient,
          condition: maybe(text),
          limits: maybe(text),
        }),
      ),
    ),
  );

const collection = (text: TextSchema) =>
  list(
    record<CollectionMoments<AnyText>>({
      dataSubjects: maybe(dataSubjects),
      moments: list(text),
    }),
  );

const RISK_CRITERIA = Object.keys(DPIA_CRITERIA) as DpiaCriterionId[];

const controlled = once((text: TextSchema) => ({
  ...common(text),
  dataSubjects,
  purposes: list(purpose(text)),
  data: orGap(text, dataUses(text)),
  specialData: maybe(specialDataUses(text)),
  criminalData: maybe(criminalDataUses(text)),
  collection: maybe(collection(text)),
  recipients: orGap(text, recipients(text)),
  retention: orGap(text, retentions(text)),
  trackers: maybe(trackers),
  communications: maybe(communications),
  profiling: maybe(text),
  automatedDecisions: maybe(automatedDecisions(text)),
  rights: maybe(
    record<StatedRights<AnyText>>({ rights: list(z.enum(RIGHT_IDS)), remarks: maybe(text) }),
  ),
  riskCriteria: maybe(list(z.enum(RISK_CRITERIA))),
  dpia: maybe(orGap(text, dpia(text))),
}));

const jointController = (text: TextSchema) =>
  record<JointControllerActivity<AnyText>>({
    role: z.literal('joint-controller'),
    ...controlled(text),
    jointControllers: parties(text),
    arrangement: orGap(
      text,
      record<Arrangement<AnyText>>({
        essence: text,
        contactPoint: maybe(text),
        link: maybe(url),
      }),
    ),
  });

const processor = (text: TextSchema) =>
  record<ProcessorActivity<AnyText>>({
    role: z.literal('processor'),
    ...common(text),
    controllers: orGap(text, parties(text)),
    processing: list(text),
    dataSubjects: maybe(dataSubjects),
    data: maybe(orGap(text, dataUses(text))),
    subProcessors: maybe(orGap(text, either(z.literal('none'), list(recipient)))),
    endOfContract: maybe(orGap(text, text)),
    breachNotice: maybe(period),
  });

export const activity = (text: TextSchema) =>
  variants('role', [
    record<ControllerActivity<AnyText>>({ role: z.literal('controller'), ...controlled(text) }),
    jointController(text),
    processor(text),
  ]);
