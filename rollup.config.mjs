// Three steps, in this order: the sources become ESM (production and development), the ESM becomes the files of the
// script tag, and the sources become types.
import { rmSync } from 'node:fs'
import { resolve as resolvePath } from 'node:path'
import resolve from '@rollup/plugin-node-resolve'
import replace from '@rollup/plugin-replace'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { dts } from 'rollup-plugin-dts'
import { minify } from 'vite'
import { cssFiles, cssText } from './build/css-text.mjs'
import { entries, files, sharedLanguages, sheets, standIns, tags, types as typed } from './build/entries.mjs'

// What an earlier build has left would be published, and copied to api/, with the rest.
rmSync('dist', { recursive: true, force: true })

const sources = (list) => Object.fromEntries(list.map(({ name, source }) => [name, source]))
/** In the files of the script tag, two packages have stand-ins, at the place where they are imported: see docs/adr/0004. */
const standIn = {
  name: 'stand-in',
  resolveId(asked) {
    const found = standIns.find((it) => it.for === asked)
    return found ? resolvePath(found.source) : null
  }
}
/** Two minifiers in a row: neither finds what the other does, and terser's choice of names suits brotli. */
const small = [
  {
    name: 'minify',
    renderChunk: (code, { fileName }) =>
      minify(fileName, code, { compress: { target: 'es2020' }, mangle: { toplevel: true }, sourcemap: true })
  },
  terser({ module: true, ecma: 2020, compress: { passes: 1, inline: 1, pure_getters: true, unsafe_arrows: true } })
]
const external = [/^preact/, 'nanostores']

/** @returns {import('rollup').RollupOptions} */
const esm = (dir, isDevelopment, list, chunks = 'chunks') => ({
  input: sources(list),
  external: list === entries ? external : [],
  output: { dir, format: 'es', sourcemap: true, chunkFileNames: `${chunks}/[name].js`, sourcemapExcludeSources: false },
  plugins: [
    list !== entries && standIn,
    cssText(),
    typescript({ noEmit: false, noEmitOnError: true, outDir: dir, sourceMap: true }),
    replace({ preventAssignment: true, values: { __DEV__: String(isDevelopment) } })
  ]
})

/** @returns {import('rollup').RollupOptions} */
const file = ({ name, entry, format }) => ({
  input: `dist/${entry}.js`,
  output: { file: `dist/cdn/${name}`, format, sourcemap: true },
  plugins: [
    resolve(),
    replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
    ...(name.includes('.dev.') ? [] : small)
  ]
})

/** @returns {import('rollup').RollupOptions} */
const types = {
  input: sources(typed),
  external,
  output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name].d.ts' },
  plugins: [cssText(), cssFiles(sheets), dts()]
}

export default [
  esm('dist', false, entries),
  // Each alone, for a file whose modules stay in the order they are imported in is smaller by 1 %.
  ...tags.map((tag) => esm('dist', false, [tag], 'tags/chunks')),
  esm('dist', false, sharedLanguages, 'tags/chunks'),
  esm('dist/development', true, entries),
  esm('dist/development', true, tags, 'tags/chunks'),
  ...files.map(file),
  types
]
