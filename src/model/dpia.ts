import type { Day, Name } from './primitives.ts';

/** No impact assessment is needed. Art. 35(1) GDPR. */
export interface DpiaNotRequired<T, _Article = 'Art. 35(1) GDPR'> {
  /** None is needed. */
  readonly outcome: 'not-required';
  /** Why: which criteria were looked at. */
  readonly reason: T;
  readonly screened?: Day;
}

/** An impact assessment was made. Art. 35 GDPR. */
export interface DpiaDone<T, _Article = 'Art. 35(7) GDPR'> {
  /** One was made. Art. 36 GDPR: consult the authority where a high risk remains. */
  readonly outcome: 'done';
  readonly date: Day;
  /** Where it is filed. */
  readonly reference?: Name;
  readonly conclusion?: T;
}

/** An impact assessment is needed and not made yet. Art. 35(1) GDPR. */
export interface DpiaRequired<T, _Article = 'Art. 35(1) GDPR'> {
  /** One is needed. Art. 35(1) GDPR: before the processing starts. */
  readonly outcome: 'required';
  readonly remarks?: T;
}

/** Whether a data protection impact assessment is needed, and its result. Art. 35 GDPR. */
export type Dpia<T> = DpiaNotRequired<T> | DpiaDone<T> | DpiaRequired<T>;
