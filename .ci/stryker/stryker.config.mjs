/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./.ci/stryker/runner.mjs', './.ci/stryker/texts.mjs'],
  testRunner: 'rules',
  buildCommand: 'node .ci/bundle-rule-tests.mjs',
  mutate: ['src/rules/**/*.ts', '!src/rules/index.ts'],
  coverageAnalysis: 'perTest',
  ignorers: ['texts'],
  concurrency: 1,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'coverage/stryker/report.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  ignorePatterns: ['/bench', '/coverage', '/dist', '/examples', '/lib', '/registry'],
  // Nothing here is type-checked; fixtures stay as they are.
  disableTypeChecks: false,
  // Its reader of tsconfig files wants an older compiler.
  tsconfigFile: 'none',
  timeoutMS: 20_000,
  warnings: { slow: false },
};
