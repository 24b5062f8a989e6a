import * as ropa from '../../src/index.ts';
import type { Registry } from '../../src/model/index.ts';
import { readOrganisation } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { putTogether } from '../check/put-together.ts';
import { type Files, inRegistry } from './harness.ts';

/** The record of Acme with these files, as rules see it. */
export const registryOf = (files: Files): Registry =>
  inRegistry(files, (folder) => {
    const { id, declarations } = readOrganisation(folder, 'acme', ropa);
    const { registry } = putTogether(id, declarations, RULES);
    if (!registry) throw new Error('There is no registry.');
    return registry;
  });
