// The processes a test worker starts (browsers, drivers, a display), all tied to the life of the worker by the reaper.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const startReaper = () => {
  // When vitest itself is killed, nobody tells its worker to stop, and open connections to browsers would keep it alive for ever.
  process.once('disconnect', () => process.exit())
  const reaper = spawn(process.execPath, [join(import.meta.dirname, 'reaper.mjs')], {
    // Its own process group: a Ctrl-C in the terminal must not end it before it has done its work.
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit']
  })
  const folder = mkdtempSync(join(tmpdir(), 'aval-browsers-'))
  reaper.unref()
  reaper.stdin.write(`folder ${folder}\n`)
  return { folder, tell: (line: string) => reaper.stdin.write(`${line}\n`) }
}

let reaper: ReturnType<typeof startReaper> | undefined
const theReaper = () => (reaper ??= startReaper())

/** A new empty folder, removed when the worker ends. */
export const temporaryFolder = (name: string): string => mkdtempSync(join(theReaper().folder, `${name}-`))

/** Ends the process group of `child` when this worker ends, however it ends. */
export const tieToThisWorker = (child: ChildProcess): void => {
  const { pid } = child
  if (pid === undefined) return
  theReaper().tell(`watch ${pid}`)
  child.once('exit', () => theReaper().tell(`forget ${pid}`))
}

interface StartOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Also opens file descriptor 3 for the child to write to. */
  readonly answersOnFd3?: boolean
}

export const startTied = (command: string, args: readonly string[], options: StartOptions = {}): ChildProcess => {
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'ignore', options.answersOnFd3 ? 'pipe' : 'ignore']
  })
  tieToThisWorker(child)
  child.unref()
  return child
}

/** Ends a process group that `startTied` started. */
export const endGroup = (child: ChildProcess): void => {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
