// `npm test`: everything that must hold, in order, each step printed as it ends, then one line of counts. A step that
// fails does not hide the next ones. `npm test -- types unit` runs some of the steps.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const scratch = mkdtempSync(join(tmpdir(), 'aval-'))

/** @type {(command: string, args: string[]) => boolean} */
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', env: process.env }).status === 0

/** @typedef {{ passed: number, failed: number, skipped?: number }} Counts */

/**
 * A command counts as one check.
 * @type {(program: string, ...args: string[]) => () => Counts}
 */
const command =
  (program, ...args) =>
  () =>
    run(program, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/**
 * A Vitest project counts as its tests; a project that found none, or could not start, has failed.
 * @type {(project: string) => () => Counts}
 */
const tests = (project) => () => {
  const report = join(scratch, `${project}.json`)
  const isGreen = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ])
  try {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped
    } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed, failed: failed || (isGreen && passed ? 0 : 1), skipped }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const steps = {
  format: command('prettier', '--check', '--log-level=warn', '.'),
  lint: command('oxlint', '--deny-warnings'),
  layers: command('depcruise', 'src', '--config', 'build/layers.cjs'),
  unused: command('knip'),
  types: command('npm', 'run', '--silent', 'types'),
  unit: tests('unit'),
  dom: tests('dom'),
  mutation: command('npm', 'run', '--silent', 'mutation'),
  build: command('rollup', '-c', '--silent'),
  api: command('node', 'build/api.mjs', '--check'),
  size: command('npm', 'run', '--silent', 'size'),
  package: tests('build'),
  engines: command('node', 'test/support/install-browsers.mjs'),
  browser: tests('browser')
}

const asked = process.argv.slice(2)
const counts = { passed: 0, failed: 0, skipped: 0 }
/** @type {string[]} */
const failures = []
for (const [name, step] of Object.entries(steps)) {
  if (asked.length && !asked.includes(name)) continue
  console.log(`\n▸ ${name}`)
  const start = Date.now()
  const { passed, failed, skipped = 0 } = step()
  counts.passed += passed
  counts.failed += failed
  counts.skipped += skipped
  if (failed) failures.push(name)
  console.log(`${failed ? '✗' : '✓'} ${name}, ${((Date.now() - start) / 1000).toFixed(1)} s`)
}
rmSync(scratch, { recursive: true, force: true })

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
process.exitCode = counts.failed || !counts.passed ? 1 : 0
