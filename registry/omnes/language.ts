// The functions of this registry: every text is written in English and in French.
import { languages } from 'ropa';

export const {
  organisation,
  dataSubject,
  dataCategory,
  specialDataCategory,
  criminalDataCategory,
  recipient,
  securityMeasure,
  tracker,
  communication,
  activity,
  notice,
  gap,
} = languages('en', 'fr');
