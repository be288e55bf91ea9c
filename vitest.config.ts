// Four kinds of tests: `vitest run --project unit` and so on. The browser project drives real browsers, launched once for all its
// files: one worker, no isolation, one file at a time. They end with that worker, however it ends (test/support/reaper.mjs).

import { defineConfig } from 'vitest/config'

const development = { __DEV__: 'true' }

export default defineConfig({
  test: {
    projects: [
      {
        define: development,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/property/**/*.test.ts'],
          environment: 'node'
        }
      },
      {
        define: development,
        test: {
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: 'test/support/development.ts'
        }
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          maxWorkers: 1,
          // As patient as `until` in test/support: a machine that runs three browsers may take a second over one page.
          expect: { poll: { timeout: 5_000 } },
          isolate: false,
          fileParallelism: false,
          // Three browsers and their drivers, for most of an hour: one lost answer of a driver must not cost it. A test that
          // needed its second try is named in the report ("retry x1"), and is to be looked into like one that failed.
          retry: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000
        }
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts', 'test/package/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
})
