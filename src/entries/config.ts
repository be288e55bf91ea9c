// Everything a script tag can be told, as one type: the JSON schema of editors is generated from it.
import type { CookieOptions } from '../browser/cookie'
import type { PolicyInput } from '../core/policy'
import type { Notice } from '../ui/notice'

/**
 * The configuration of the script tag, all of it optional: `<script type="application/json" data-aval-config>` before
 * gate.js, or attributes on gate.js itself (`data-aval-purposes="analytics"`, `data-aval-policy-url="/cookies"`),
 * which win.
 */
export interface Config extends PolicyInput, Notice, Pick<CookieOptions, 'domain'> {
  /** The address of the schema, for editors. */
  readonly $schema?: string
  /** The name of the cookie that keeps the answer. @default 'eu-consent' */
  readonly cookie?: string
  /** Asks inside a frame too. Left out, only the page around it does. @default false */
  readonly frames?: boolean
  /** How long the scripts after a gated one wait for it, in milliseconds. @default 10000 */
  readonly timeout?: number
  /** Whether the page is loaded again after a withdrawal, where something runs on that cannot be undone. @default 'reload' */
  readonly onWithdraw?: 'reload' | 'keep'
  /** The address of a module whose default export is other markup for the banner, the panel or both: see `aval/skin`. */
  readonly skin?: string
  /** The language to ask in. @default that of the page: `<html lang>` */
  readonly lang?: string
  /**
   * Says in the console what the page lets out while nothing optional is allowed. Only `gate.dev.js` does; on its tag,
   * `data-aval-debug` is enough. @default false
   */
  readonly debug?: boolean
}
