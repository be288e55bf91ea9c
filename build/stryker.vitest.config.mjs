// What the mutation run needs of vitest, and nothing else: the unit tests of the core, in bare Node. The property tests
// are left out, for a score must not be luck.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __DEV__: 'true' },
  test: { include: ['test/unit/core/**/*.test.ts'] }
})
