import type { Memory } from '../core/memory.ts';
import type { Sourced } from '../core/sourced.ts';
import type { Column, RegisterLabels, SheetSection } from '../labels/register.ts';
import type { PhraseContext } from '../phrases/index.ts';

/** What the register depends on beside the declarations. */
export interface RegisterContext extends PhraseContext {
  readonly labels: RegisterLabels;
  /** What was made of declarations of this organisation before. */
  readonly memory?: Memory;
}

/** One line of a cell: every format of the register is made of these. */
export interface Line {
  /** Fixed words before the text, without the colon. */
  readonly label?: string;
  /** Declared words, or fixed ones. */
  readonly text: Sourced | string;
  /** What a row is about, an entry of an enumeration, an open question. */
  readonly as?: 'head' | 'item' | 'open';
  /** The id of the part of the document that it leads to. */
  readonly to?: string;
  /** What leads to the line itself. */
  readonly id?: string;
}
export type Cell = readonly Line[];

/** A fact under its own heading. */
export interface Field {
  readonly label: string;
  readonly lines: Cell;
}

export interface Table {
  readonly columns: readonly Column[];
  /** The letter of Art. 30(1) or 30(2) GDPR that a column answers. */
  readonly letters?: Readonly<Partial<Record<Column, string>>> | undefined;
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of a sheet or of the whole document: statements, facts, then a table. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** As the law data write it: `Art. 30(1)(b) GDPR`. */
  readonly article?: string;
  readonly lines?: Cell;
  readonly fields?: readonly Field[];
  readonly table?: Table | undefined;
}

/** A part of a sheet. */
export interface SheetPart extends Section {
  readonly id: SheetSection;
}

/** The sheet of one activity. Art. 30(1), 30(2) GDPR. */
export interface ActivitySheet {
  readonly id: string;
  /** What leads to it within the document. */
  readonly anchor: string;
  readonly name: Sourced;
  readonly role: 'controller' | 'joint-controller' | 'processor';
  /** How many questions are open in what the sheet states. */
  readonly open: number;
  /** How much a check says of it. */
  readonly found: number;
  readonly sections: readonly SheetPart[];
}
