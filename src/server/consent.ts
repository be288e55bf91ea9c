// A visitor's answer as a server is told it: in the header of the request.
import { definePolicy, type KeyOf, type PolicyInput } from '../core/policy'
import { newestRecord } from '../core/record'
import { resolve, type Verdict } from '../core/resolve'

export interface RequestFacts {
  /** The name of the cookie. @default 'eu-consent' */
  readonly cookie?: string
  /** Whether the browser refuses for its visitor: the request has `Sec-GPC: 1`. @default false */
  readonly gpc?: boolean
  /** In milliseconds since 1970. @default now */
  readonly now?: number
}

/**
 * What is allowed to the visitor of a request. It only reads: the page writes the answer.
 * @param header the `Cookie` header, if there is one
 * @example readConsent(request.headers.cookie, policy, { gpc: request.headers['sec-gpc'] === '1' }).allowed.analytics
 */
/* @__NO_SIDE_EFFECTS__ */
export const readConsent = <const P extends PolicyInput>(
  header: string | null | undefined,
  policy?: P,
  { cookie = 'eu-consent', gpc = false, now = Date.now() }: RequestFacts = {}
): Verdict<KeyOf<P>> => {
  const texts = (header ?? '')
    .split(/; */)
    .filter((pair) => pair.startsWith(cookie + '='))
    .map((pair) => pair.slice(cookie.length + 1))
  return resolve(definePolicy(policy), newestRecord(texts), { gpc }, now) as Verdict<KeyOf<P>>
}
