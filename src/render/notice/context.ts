import type { Declared, Registry } from '../../model/index.ts';
import type { Cursor } from '../core/cursor.ts';
import type { Memory } from '../core/memory.ts';
import type { Sourced } from '../core/sourced.ts';
import type { NoticeLabels } from '../labels/notice.ts';
import type { PhraseContext } from '../phrases/index.ts';

/** An activity in which the organisation decides, alone or with others. */
export type Controlled = Extract<
  Declared<'activity'>,
  { readonly role: 'controller' | 'joint-controller' }
>;
export type DeclaredPurpose = Controlled['purposes'][number];

/** An activity as a notice tells of it: what of it concerns the notice's audiences. */
export interface NoticeActivity {
  readonly at: Cursor<Controlled>;
  readonly name: Sourced;
  /** Those of its data subjects whom the notice informs. */
  readonly who: readonly Cursor<Declared<'dataSubject'>>[];
  readonly purposes: readonly Cursor<DeclaredPurpose>[];
}

/** What section builders read. */
export interface NoticeContext extends PhraseContext {
  readonly registry: Registry;
  readonly organisation: Cursor<Declared<'organisation'>>;
  readonly notice: Cursor<Declared<'notice'>>;
  readonly audiences: readonly Cursor<Declared<'dataSubject'>>[];
  readonly activities: readonly NoticeActivity[];
  readonly labels: NoticeLabels;
  /** What was made for this notice before. */
  readonly memory?: Memory | undefined;
}
