// What a file of this folder tells of one SDK: how a site gates it, what it writes, what it sends. Data, read by
// ../sdks.test.ts; `{third-party}` in a text stands for the origin that plays every third party.

import type { Tracker } from '../../../src/core/policy'

export interface Sdk {
  /** The id of its service, which is the key it waits for and the first part of every path it asks the third party for. */
  readonly key: string
  readonly name: string
  readonly purpose: 'analytics' | 'personalisation'
  /** The folder of its package that the third party serves under `/<key>/sdk/`. */
  readonly folder?: string
  /** A file of the package that has addresses written in it: what stands there, and what must. */
  readonly patched?: { readonly file: string; readonly replace: Readonly<Record<string, string>> }
  /** What the site bundles with its own code, and imports from `/app/<key>/index.js` once it may. */
  readonly module?: string
  /** JSON or scripts the third party must answer for the SDK to go on, by path. */
  readonly answers?: Readonly<Record<string, { readonly type: string; readonly body: string }>>
  /** Gated, in our syntax, as a page has it. */
  readonly markup: string
  /** What it leaves on the device: all of it, and each of it, in every engine. */
  readonly trackers: readonly Tracker[]
  /** What it writes for a moment, or when it is stopped: declared like the rest. */
  readonly passing?: readonly Tracker[]
  /** The beginning of the paths its data goes to: the proof that it works. */
  readonly sends: string
  /** What stops it, for a site to call as the clean-up of `when`; left out where there is nothing to stop, or nothing that would. */
  readonly stop?: string
  /** What it still sends as it is stopped, or as the page is left. */
  readonly lastWord?: string
  /** What must be switched off for it to stay with the third party above. */
  readonly offline: string
}
