import type { InformationItem } from '../portal/information.ts';
import type { ControllerItem, ProcessorItem } from '../register/coverage.ts';

/** What the law asks of a record or a notice, item by item. */
export type CoverageItem = ControllerItem | ProcessorItem | InformationItem;
export type ItemLabels = Readonly<Record<CoverageItem, string>>;
