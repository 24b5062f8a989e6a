import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/**
 * What the tests of rules use of vitest, and no more. Once a test file has said its tests to this,
 * `tests` has them by their names; no two names are the same.
 */
export function collector() {
  const tests = new Map();
  const names = [];
  const it = (name, run) => {
    const full = [...names, name].join(' ');
    tests.set(tests.has(full) ? `${full} (${tests.size})` : full, run);
  };
  const describe = (name, run) => {
    names.push(name);
    run();
    names.pop();
  };
  const each = (say) => (table) => (name, run) => {
    for (const row of table) {
      const values = Array.isArray(row) ? row : [row];
      say(
        name.replace('%s', () => String(values[0])),
        () => run(...values),
      );
    }
  };
  const inFile = (file, register) => describe(file, register);
  const vitest = {
    it: Object.assign(it, { each: each(it) }),
    describe: Object.assign(describe, { each: each(describe) }),
    expect: chai.expect,
  };
  return { tests, vitest, inFile };
}
