import type { Declared } from '../../../src/model/index.ts';
import { type Cursor, declarationAt } from '../../../src/render/core/cursor.ts';
import type { Controlled } from '../../../src/render/register/decisions.ts';
import type { Processing } from '../../../src/render/register/processor-record.ts';
import { ACME, find } from './fixture.ts';

type Activity = Declared<'activity'>;

/** An activity of the complete record that decides why and how. */
export const controlled = (id: string): Cursor<Controlled> =>
  declarationAt(find<Activity>(ACME.activities, id)) as Cursor<Controlled>;

/** An activity of the complete record on the instructions of others. */
export const processing = (id: string): Cursor<Processing> =>
  declarationAt(find<Activity>(ACME.activities, id)) as Cursor<Processing>;
