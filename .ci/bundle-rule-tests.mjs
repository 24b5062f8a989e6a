import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Puts the tests of the rules and all that they import into one script, in the copy of the project
 * into which Stryker has written the mutants. It exports functions by the path of a test below
 * `test/rules/`: each says the tests of the file to `it` and `describe`.
 */

const TESTS = 'test/rules';
/** These judge examples of all rules: they would find the mutants of a rule that has no test. */
const OTHERS = /^(pages|silent[\\/].*|index)\.test\.ts$/;

/** Modules look for files beside them where they would if they were not bundled. */
const urls = {
  name: 'urls',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](src|test)[\\/].*\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', url);
      return { contents, loader: 'ts' };
    }),
};

const tests = readdirSync(TESTS, { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !OTHERS.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const entries = tests.map((name) => `'${name}': () => require('./${name}'),`);

await build({
  stdin: { contents: `module.exports = {\n${entries.join('\n')}\n};`, resolveDir: TESTS },
  outfile: `${TESTS}/bundle.cjs`,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  plugins: [urls],
  logLevel: 'error',
});
