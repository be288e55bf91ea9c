// Waiting on a condition, the only kind of waiting tests do.

import { setTimeout as pause } from 'node:timers/promises'

export const patience = 5_000
const betweenLooks = 20

/**
 * Asks again and again until the answer is truthy, and gives that answer. Rejects after `within` milliseconds with the name of what
 * was waited for and the last error met, so that a red test says what did not happen.
 */
export const until = async <T>(what: string, ask: () => Promise<T> | T, within = patience): Promise<NonNullable<T>> => {
  const deadline = performance.now() + within
  let lastError: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer
      lastError = undefined
    } catch (error) {
      lastError = error
    }
    if (performance.now() >= deadline) {
      const because = lastError instanceof Error ? `: ${lastError.message}` : ''
      throw new Error(`Waited ${within} ms for ${what}${because}`, { cause: lastError })
    }
    await pause(betweenLooks)
  }
}
