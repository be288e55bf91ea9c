// The memory of a test site: what was asked of it, and a way to wait for what has not been asked yet.

import type { IncomingHttpHeaders } from 'node:http'
import { patience } from './until.ts'

export interface LoggedRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Milliseconds since 1970, when the whole request had come. */
  readonly time: number
}

export interface RequestLog {
  /** Oldest first. */
  readonly requests: readonly LoggedRequest[]
  readonly requestsTo: (prefix: string) => readonly LoggedRequest[]
  readonly clearRequests: () => void
  /** The first request whose path begins so since the last `clearRequests()`, at once if it has come already. */
  readonly waitForRequest: (prefix: string, within?: number) => Promise<LoggedRequest>
}

export const createRequestLog = () => {
  const requests: LoggedRequest[] = []
  const listeners = new Set<(request: LoggedRequest) => void>()

  const requestsTo: RequestLog['requestsTo'] = (prefix) => requests.filter(({ path }) => path.startsWith(prefix))

  const waitForRequest: RequestLog['waitForRequest'] = (prefix, within = patience) => {
    const [already] = requestsTo(prefix)
    if (already) return Promise.resolve(already)
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        listeners.delete(listener)
      }
      const listener = (request: LoggedRequest) => {
        if (!request.path.startsWith(prefix)) return
        stop()
        resolve(request)
      }
      const timer = setTimeout(() => {
        stop()
        const seen = requests.map(({ method, path }) => `${method} ${path}`).join(', ') || 'none'
        reject(new Error(`Waited ${within} ms for a request to ${prefix}; requests seen: ${seen}`))
      }, within)
      listeners.add(listener)
    })
  }

  const api: RequestLog = { requests, requestsTo, clearRequests: () => void requests.splice(0), waitForRequest }
  const add = (request: LoggedRequest): LoggedRequest => {
    requests.push(request)
    for (const listener of listeners) listener(request)
    return request
  }
  return { api, add }
}
