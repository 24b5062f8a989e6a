import type {
  CONTROLLER_RECORD_ITEMS,
  INFORMATION_ITEMS,
  PROCESSOR_RECORD_ITEMS,
} from '../../law/index.ts';

/** The items of Art. 13 and 14 GDPR that a registry says; others are about how and when it is told. */
export type InformationItem = Extract<
  keyof typeof INFORMATION_ITEMS,
  | 'controller-identity'
  | 'representative'
  | 'dpo-contact'
  | 'purposes'
  | 'legal-basis'
  | 'legitimate-interest'
  | 'data-categories'
  | 'recipients'
  | 'transfer'
  | 'retention'
  | 'withdraw-consent'
  | 'complaint'
  | 'mandatory-or-optional'
  | 'source'
  | 'automated-decisions'
  | 'joint-essence'
>;

/** What the law asks of a record or a notice, item by item. */
export type CoverageItem =
  | keyof typeof CONTROLLER_RECORD_ITEMS
  | keyof typeof PROCESSOR_RECORD_ITEMS
  | InformationItem;
export type ItemLabels = Readonly<Record<CoverageItem, string>>;
