// What an engine hands to assistive technologies, as lines of text a test can hold literally: the roles that are heard,
// their names, levels and states, one line a node, indented as they nest.

export interface AccessibleNode {
  /** An ARIA role, or what the engine calls it where there is none. */
  readonly role: string
  readonly name: string
  readonly level?: number | undefined
  /** Of `checked`, `expanded`, `collapsed`, `haspopup`, `modal`. */
  readonly states: readonly string[]
  readonly children: readonly AccessibleNode[]
}

/** The names engines have of their own for what ARIA has no role for, or another one. */
const roles: Readonly<Record<string, string>> = { DisclosureTriangle: 'summary', Details: 'group' }

const heard = new Set(
  (
    'alert article banner button checkbox combobox complementary contentinfo dialog form group heading img link list ' +
    'listitem main navigation note radio radiogroup region row rowheader search status summary switch table textbox'
  ).split(' ')
)

/** Named by what they hold in one engine and not in the next, which is no difference to who listens. */
const nameless = new Set(['list', 'listitem'])

const lineOf = ({ role, name, level, states }: AccessibleNode, isWithStates: boolean): string =>
  [
    role,
    level !== undefined && isWithStates && String(level),
    name && !nameless.has(role) && `“${name.replace(/\s+/g, ' ').trim()}”`,
    isWithStates && states.length > 0 && `(${[...states].sort().join(', ')})`
  ]
    .filter(Boolean)
    .join(' ')

/**
 * The lines of a tree, from the first node of a role down.
 * @param isWithStates without them: roles and names alone, for an engine that tells no more
 */
export const linesOf = (tree: AccessibleNode, root: string, isWithStates: boolean): string[] => {
  const lines: string[] = []
  const add = (node: AccessibleNode, depth: number) => {
    const known = { ...node, role: roles[node.role] ?? node.role }
    const isHeard = heard.has(known.role)
    if (isHeard) lines.push('  '.repeat(depth) + lineOf(known, isWithStates))
    for (const child of node.children) add(child, isHeard ? depth + 1 : depth)
  }
  const from = (node: AccessibleNode): boolean => {
    if (node.role !== root) return node.children.some(from)
    add(node, 0)
    return true
  }
  if (!from(tree)) throw new Error(`The tree has no ${root}`)
  return lines
}

/** Only roles and names of lines. */
export const withoutStates = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/^( *\w+) \d/, '$1').replace(/ \([^)]*\)$/, ''))
