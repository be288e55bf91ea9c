// How the question is put: what a site may set about the surfaces. It holds nothing that could make one answer
// easier than the other.
import type { Messages } from './messages'

/** Some of the texts of `T`, at any depth. */
export type Part<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Part<T[K]> }

export interface Notice {
  /** The address of the site's privacy or cookie policy. */
  readonly policyUrl?: string
  /** The name visitors know the site by. @default the host name, without `www.` */
  readonly site?: string
  /** Level of the banner's heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6
  /** Texts of the site's own, over those of the language file. An empty text is left out. */
  readonly messages?: Part<Messages>
}
