import type { TreeNode } from '../tree.ts'

const OPENING = /^\s*wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)\s*(\{[\s\S]*\})?\s*(\/)?\s*$/
const CLOSING = /^\s*\/wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)\s*$/

/** Blocks open at once among the same siblings; more is an attack. */
const MAX_NESTED = 12

/** Does the content come from the block editor? Then WordPress makes no paragraphs of its own. */
export function hasBlocks(html: string): boolean {
  return html.includes('<!-- wp:')
}

interface Open {
  readonly name: string
  readonly attrs: Readonly<Record<string, unknown>>
  readonly comment: TreeNode
  readonly children: TreeNode[]
}

/**
 * Groups sibling nodes by the block editor's comments. A comment that nothing closes, or that
 * closes nothing, stays a comment; what stood after it stays in place.
 */
export function groupBlocks(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const root: TreeNode[] = []
  const stack: Open[] = []
  const into = () => stack.at(-1)?.children ?? root
  for (const node of nodes) {
    const mark = node.kind === 'comment' ? markOf(node.text) : null
    if (mark === null) into().push(withGroups(node))
    else if (mark.closes) close(mark.name, node)
    else if (mark.empty) into().push({ kind: 'block', ...mark, children: [] })
    else if (stack.length >= MAX_NESTED) into().push(node)
    else stack.push({ name: mark.name, attrs: mark.attrs, comment: node, children: [] })
  }
  while (stack.length > 0) undo()
  return root

  function close(name: string, node: TreeNode): void {
    if (!stack.some((open) => open.name === name)) return void into().push(node)
    while (stack.at(-1)?.name !== name) undo()
    const { attrs, children } = stack.pop() as Open
    into().push({ kind: 'block', name, attrs, children })
  }

  function undo(): void {
    const open = stack.pop() as Open
    const target = into()
    target.push(open.comment)
    for (const child of open.children) target.push(child)
  }
}

function withGroups(node: TreeNode): TreeNode {
  return node.kind === 'element' ? { ...node, children: groupBlocks(node.children) } : node
}

interface Mark {
  readonly name: string
  readonly attrs: Readonly<Record<string, unknown>>
  readonly closes: boolean
  readonly empty: boolean
}

function markOf(comment: string): Mark | null {
  const closing = CLOSING.exec(comment)
  if (closing) return { name: plain(closing[1]), attrs: {}, closes: true, empty: false }
  const opening = OPENING.exec(comment)
  if (!opening) return null
  const [, name, json, empty] = opening
  return { name: plain(name), attrs: attrsOf(json), closes: false, empty: empty === '/' }
}

function plain(name = ''): string {
  return name.replace(/^core\//, '')
}

function attrsOf(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
