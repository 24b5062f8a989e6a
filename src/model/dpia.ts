import type { Day, Name } from './primitives.ts';

/** Whether a data protection impact assessment is needed, and its result. Art. 35 GDPR. */
export type Dpia<T> =
  | {
      /** None is needed. */
      readonly outcome: 'not-required';
      /** Why: which criteria were looked at. */
      readonly reason: T;
      readonly screened?: Day;
    }
  | {
      /** One was made. Art. 36 GDPR: consult the authority where a high risk remains. */
      readonly outcome: 'done';
      readonly date: Day;
      /** Where it is filed. */
      readonly reference?: Name;
      readonly conclusion?: T;
    }
  | {
      /** One is needed. Art. 35(1) GDPR: before the processing starts. */
      readonly outcome: 'required';
      readonly remarks?: T;
    };
