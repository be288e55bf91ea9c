// What the mutation run needs of vitest, and nothing else: the unit and property tests of the core, in bare Node.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __DEV__: 'true' },
  test: { include: ['test/{unit,property}/core/**/*.test.ts'] }
})
