// Mutation testing of the pure core: every fault that can be planted in what decides must make a test fail.
// Run with `npx stryker run build/stryker.config.mjs`. A mutant that no test can kill is a sentence too many in the
// code: rewrite it; only an equivalent one may be disabled, beside its line and with the reason.

/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  mutate: ['acts', 'calendar', 'change', 'decide', 'gate', 'policy', 'record', 'resolve', 'signals'].map(
    (name) => `src/core/${name}.ts`
  ),
  testRunner: 'vitest',
  vitest: { configFile: 'build/stryker.vitest.config.mjs' },
  plugins: ['@stryker-mutator/vitest-runner'],
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  checkers: [],
  allowEmpty: false,
  thresholds: { high: 100, low: 100, break: 100 }
}
