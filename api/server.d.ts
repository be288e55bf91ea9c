import { PolicyInput, KeyOf } from './core.js'
import { Verdict } from './core.js'
import { P as PageMessages } from './chunks/messages.js'
import { Messages } from './index.js'

interface RequestFacts {
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
declare const readConsent: <const P extends PolicyInput>(
  header: string | null | undefined,
  policy?: P,
  { cookie, gpc, now }?: RequestFacts
) => Verdict<KeyOf<P>>

interface DeclarationOptions {
  /** Level of its heading, 1 to 5; its purposes are one level below. @default 2 */
  readonly headingLevel?: number
  /** The day the list was last looked over: `'2026-11-01'`. */
  readonly updated?: string | undefined
  /** The time zone that days are told in: `'Europe/Paris'`. @default that of the machine */
  readonly timeZone?: string | undefined
}

interface RenderOptions extends DeclarationOptions {
  /** From `aval/locales/<language>`. */
  readonly messages: Messages
  /** From `aval/locales/page/<language>`, the same language. */
  readonly page: PageMessages
  /** Where the visitor stands: see `readConsent`. Left out, the list says nothing of a choice. */
  readonly verdict?: Verdict | undefined
}
/**
 * What stands inside `<aval-trackers>`, as HTML: the same that the element draws, so that nothing moves when it takes over.
 * @example `<aval-trackers>${renderTrackers(policy, { messages, page })}</aval-trackers>`
 */
declare const renderTrackers: (
  policy: PolicyInput | undefined,
  { messages, page, verdict, ...options }: RenderOptions
) => string

export { readConsent, renderTrackers }
export type { RenderOptions, RequestFacts }
