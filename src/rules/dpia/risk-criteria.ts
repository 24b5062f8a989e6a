import { DPIA_CRITERIA, type DpiaCriterionId } from '../../law/index.ts';
import { resolve } from '../../model/index.ts';
import type { ControlledActivity } from '../visits.ts';

/**
 * The criteria of a likely high risk that an activity meets: those that it lists, and those that its
 * other fields tell. Guidelines WP248. Not concluded from words: employees are vulnerable only where
 * the activity says so.
 */
export function riskCriteriaOf(activity: ControlledActivity): DpiaCriterionId[] {
  const { riskCriteria, profiling, automatedDecisions, dataSubjects } = activity;
  const met = new Set<DpiaCriterionId>(riskCriteria);
  if (profiling !== undefined) met.add('evaluation');
  if (automatedDecisions !== undefined) met.add('automated-decision');
  if (usesSensitiveData(activity)) met.add('sensitive-data');
  if (dataSubjects.some((one) => resolve(one).minors)) met.add('vulnerable');
  return (Object.keys(DPIA_CRITERIA) as DpiaCriterionId[]).filter((one) => met.has(one));
}

/** Whether an activity uses special categories, or data on offences. Art. 9, 10 GDPR. */
export const usesSensitiveData = ({ specialData, criminalData }: ControlledActivity): boolean =>
  specialData !== undefined || criminalData !== undefined;
