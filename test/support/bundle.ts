// Turns a few lines of TypeScript that import from `src` into the text of a classic script, the production way, so that a
// browser test can run one room of the house without the rest of the build.

import { resolve } from 'node:path'
import { build } from 'vite'

const source = resolve(import.meta.dirname, '../../src')

/** @param entry the TypeScript text; `src/…` in an import is the folder of the sources */
export const bundle = async (entry: string): Promise<string> => {
  const id = `${source}/entry-of-a-test.ts`
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { __DEV__: 'false', 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { src: source } },
    plugins: [
      {
        name: 'entry-of-a-test',
        resolveId: (name) => (name === id ? id : undefined),
        load: (name) => (name === id ? entry : undefined)
      }
    ],
    build: { write: false, target: 'es2020', lib: { entry: id, formats: ['iife'], name: 'entry' } }
  })
  const [first] = Array.isArray(output) ? output : [output]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('The bundle came out empty')
  return chunk.code
}
