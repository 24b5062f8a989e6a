import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { declarationsIn, type Rule, runRules } from '../../src/check/index.ts';
import * as ropa from '../../src/index.ts';
import { formatPath, type Registry } from '../../src/model/index.ts';
import { readOrganisation } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { putTogether } from '../check/put-together.ts';
import { AS_OF, inRegistry } from './harness.ts';
import { filesOf, pageOf } from './page.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function registryIn(registry: string, id: string): Registry | undefined {
  const reading = readOrganisation(registry, id, ropa);
  return putTogether(reading.id, reading.declarations, RULES).registry;
}

/** The registries of this repository, read once. */
const REAL = [
  ...readdirSync(folder('registry'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => registryIn(folder('registry'), name)),
  registryIn(folder('bench'), 'pattern'),
].filter((registry) => registry !== undefined);

const said = (registry: Registry, rule: Rule, judged?: ReadonlySet<object>) =>
  runRules(registry, [rule], AS_OF, new Set(), judged).map(
    ({ path, message, data }) => `${formatPath(path)} ${message} ${JSON.stringify(data)}`,
  );

/** What a rule says of each declaration when all others count as judged; of the organisation once. */
function saidOfEach(registry: Registry, rule: Rule): string[] {
  const all = [...declarationsIn(registry)].filter(({ kind }) => kind !== 'organisation');
  const values = all.map(({ value }) => value);
  const ofOrganisation = said(registry, rule, new Set(values));
  const ofOthers = all.flatMap(({ value }) => {
    const others = new Set(values.filter((one) => one !== value));
    return said(registry, rule, others).filter((one) => !one.startsWith('organisation'));
  });
  return [...ofOrganisation, ...ofOthers];
}

describe.each(RULES.filter(({ alone, check }) => alone && check))('$id', (rule) => {
  it('says of each declaration alone what it says of it among the others', () => {
    for (const registry of REAL) {
      expect(saidOfEach(registry, rule).sort()).toEqual(said(registry, rule).sort());
    }
    const wrong = pageOf(rule.id, 'en').sections.filter(({ heading }) => heading === 'Wrong');
    for (const section of wrong) {
      inRegistry(filesOf(section), (path) => {
        const registry = registryIn(path, 'acme');
        if (registry)
          expect(saidOfEach(registry, rule).sort()).toEqual(said(registry, rule).sort());
      });
    }
  });
});
