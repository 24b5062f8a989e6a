import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collector } from './collect.mjs';

/** What the mutants look at to know which of them is to act, and count in. */
globalThis.__stryker__ ??= {};
const state = globalThis.__stryker__;

/** Spoils every field that a rule demands. */
const DEMANDS = 'demands.test.ts';

const folderOf = (file) => file.replace(/[^/]*$/, '');

/**
 * Runs tests of rules in the process of Stryker's worker, because vitest takes seconds to begin where
 * a test takes a twentieth of one. All modules are evaluated anew for each mutant, so that no mutant
 * leaves anything in memory to the next.
 */
class RulesRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const file = resolve('test/rules/bundle.cjs');
    const code = `(function (require, module) {${readFileSync(file, 'utf8')}\n})`;
    const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    const script = new vm.Script(code, { filename: file, importModuleDynamically });
    const load = createRequire(file);
    this.evaluate = (vitest) => {
      const module = {};
      script.runInThisContext()((name) => (name === 'vitest' ? vitest : load(name)), module);
      return module.exports;
    };
    this.files = Object.keys(this.evaluate());
  }

  async dryRun({ files }) {
    Object.assign(state, { activeMutant: undefined, hitLimit: undefined });
    state.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    const wanted = new Set(files ? files.flatMap((file) => this.testsOf(file)) : this.files);
    // One after the other: what one file leaves in memory would not be counted for the next.
    for (const file of wanted) tests.push(...(await this.run([file])));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter, sandboxFileName }) {
    const first = mutantActivation === 'static' ? activeMutant.id : undefined;
    Object.assign(state, { activeMutant: first, hitLimit, hitCount: 0 });
    const isWanted = (id) => !testFilter || testFilter.includes(id);
    const begin = () => {
      state.activeMutant = activeMutant.id;
    };
    const tests = await this.run(this.testsOf(sandboxFileName), { isWanted, begin, bail: true });
    const isEndless = determineHitLimitReached(state.hitCount, hitLimit);
    return toMutantRunResult(isEndless ?? { status: DryRunStatus.Complete, tests });
  }

  /**
   * The test of a rule, or that of all demands if it has no other; of what several rules share, the
   * tests of its folder.
   */
  testsOf(source) {
    const [, name = ''] = /\/src\/rules\/(.*)\.ts$/.exec(source.replaceAll('\\', '/')) ?? [];
    const own = this.files.filter((file) => file === `${name}.test.ts`);
    const isRule = existsSync(source.replace(/\.ts$/, '.md'));
    if (isRule) return own.length > 0 ? own : [DEMANDS];
    const others = this.files.filter((file) => folderOf(file) === folderOf(name));
    return [...new Set([...own, ...others])].filter((file) => file !== DEMANDS);
  }

  async run(files, { isWanted = () => true, begin = () => {}, bail = false } = {}) {
    const { tests, vitest, inFile } = collector();
    const registers = this.evaluate(vitest);
    for (const file of files) inFile(file, registers[file]);
    begin();
    const results = [];
    for (const [id, test] of tests) {
      if (!isWanted(id)) continue;
      const result = await this.runOne(id, test);
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    return results;
  }

  async runOne(id, test) {
    const start = performance.now();
    const said = { id, name: id, status: TestStatus.Success };
    state.currentTestId = id;
    try {
      await test();
    } catch (error) {
      Object.assign(said, { status: TestStatus.Failed, failureMessage: String(error) });
    }
    state.currentTestId = undefined;
    return { ...said, timeSpentMs: performance.now() - start };
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'rules', () => new RulesRunner()),
];
