// Outlives the test worker by one breath. The worker holds the other end of our standard input; when the worker is gone, however it
// went (done, crashed, killed), the pipe closes, and we end the browsers it had started and remove their temporary profiles.
// Lines we understand: `watch PID`, `forget PID` (a process group), `folder PATH`.

import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** @type {Set<number>} */
const groups = new Set()
/** @type {string[]} */
const folders = []

for await (const line of createInterface({ input: process.stdin })) {
  const [word = '', ...rest] = line.split(' ')
  const value = rest.join(' ')
  if (word === 'watch') groups.add(Number(value))
  if (word === 'forget') groups.delete(Number(value))
  if (word === 'folder') folders.push(value)
}

for (const group of groups) {
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
// A killed browser may still be writing for a moment: rmSync tries again by itself.
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
