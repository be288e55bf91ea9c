// Loads something once: callers share the attempt under way, and a failure is forgotten so that the next one tries again.

export const lazy = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let attempt: Promise<T> | undefined
  return () =>
    (attempt ??= load().catch((error) => {
      attempt = undefined
      throw error
    }))
}
