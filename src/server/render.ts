// The list of trackers as HTML: for a build, or for a server that knows the visitor's answer.
import { definePolicy, type PolicyInput } from '../core/policy'
import type { Verdict } from '../core/resolve'
import { declaration, type DeclarationOptions, type Tree } from '../ui/declaration'
import type { Messages, PageMessages } from '../ui/messages'

export interface RenderOptions extends DeclarationOptions {
  /** From `aval/locales/<language>`. */
  readonly messages: Messages
  /** From `aval/locales/page/<language>`, the same language. */
  readonly page: PageMessages
  /** Where the visitor stands: see `readConsent`. Left out, the list says nothing of a choice. */
  readonly verdict?: Verdict | undefined
}

/** All that could end a text or an attribute, and the one character that a parser would make another of. */
const escape = (text: string): string => text.replace(/[&<>"'\r]/g, (found) => `&#${found.charCodeAt(0)};`)

const html = (tree: Tree | string): string => {
  if (typeof tree === 'string') return escape(tree)
  const [tag, attributes, ...children] = tree
  const written = Object.entries(attributes).map(([name, value]) =>
    value == null ? '' : ` ${name}="${escape(value)}"`
  )
  return `<${tag}${written.join('')}>${children.map(html).join('')}</${tag}>`
}

/**
 * What stands inside `<aval-trackers>`, as HTML: the same that the element draws, so that nothing moves when it takes over.
 * @example `<aval-trackers>${renderTrackers(policy, { messages, page })}</aval-trackers>`
 */
/* @__NO_SIDE_EFFECTS__ */
export const renderTrackers = (
  policy: PolicyInput | undefined,
  { messages, page, verdict, ...options }: RenderOptions
): string => html(declaration(definePolicy(policy), verdict ?? null, messages, page, options))
