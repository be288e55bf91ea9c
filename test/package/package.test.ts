// The package as npm would publish it: what is in it, and whether every resolver finds its way.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'aval-package-'))
let tarball = ''
let paths: string[] = []

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch], {
      cwd: root,
      encoding: 'utf8'
    })
  )
  tarball = join(scratch, packed.filename)
  paths = packed.files.map(({ path }: { path: string }) => path)
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

it('holds what is meant to be published, and nothing else', () => {
  const allowed =
    /^(dist|themes|docs\/(messages|reference))\/|^(README|CHANGELOG)\.md$|^LICENSE$|^package\.json$|^api\/config\.schema\.json$/
  expect(paths.filter((path) => !allowed.test(path))).toEqual([])
  expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/cdn/gate.js', 'themes/default.css']))
})

it('keeps the sources of the script tag out: they are for building it', () => {
  expect(paths.filter((path) => /\/tags\//.test(path))).toEqual([])
})

it('passes publint', async () => {
  const { messages } = await publint({ pkgDir: root, strict: true, pack: false })
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

it('gives every resolver its types', () => {
  // ESM only, and style sheets have no types: both by choice.
  const run = () =>
    execFileSync(
      'attw',
      [
        tarball,
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        'themes/*.css',
        'declaration.css',
        'config.schema.json',
        'cdn/*'
      ],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe'
      }
    )
  expect(run).not.toThrow()
})
