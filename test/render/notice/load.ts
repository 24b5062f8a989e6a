import * as dsl from '../../../src/index.ts';
import type { Registry } from '../../../src/model/index.ts';
import { readOrganisation } from '../../../src/read/index.ts';
import { putTogether } from '../../check/put-together.ts';

export const FIXTURES = 'test/fixtures/render/registry';

/** A registry of a folder, all of it valid. */
export function load(root: string, id: string): Registry {
  const reading = readOrganisation(root, id, dsl);
  const { registry, reported } = putTogether(id, reading.declarations as never, []);
  const wrong = [...reading.problems, ...reported];
  if (!registry || wrong.length > 0) throw new Error(JSON.stringify(wrong, undefined, 2));
  return registry;
}
