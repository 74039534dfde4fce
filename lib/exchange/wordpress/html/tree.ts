import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parseFragment,
  html as spec,
} from 'parse5'

/**
 * HTML as the converter sees it: what a browser would build, bounded in depth, with the WordPress
 * marks (block comments, shortcodes) as nodes of their own once they have been grouped.
 */
export interface TextNode {
  readonly kind: 'text'
  readonly text: string
}
export interface CommentNode {
  readonly kind: 'comment'
  readonly text: string
}
export interface ElementNode {
  readonly kind: 'element'
  readonly tag: string
  readonly attrs: ReadonlyMap<string, string>
  readonly children: readonly TreeNode[]
}
/** `<!-- wp:name {…} --> … <!-- /wp:name -->`, or the closed form without children. */
export interface BlockNode {
  readonly kind: 'block'
  /** Without "core/". */
  readonly name: string
  readonly attrs: Readonly<Record<string, unknown>>
  readonly children: readonly TreeNode[]
}
export interface ShortcodeNode {
  readonly kind: 'shortcode'
  readonly name: string
  readonly attrs: ReadonlyMap<string, string>
  /** The opening tag as it was written. */
  readonly raw: string
  /** True with a closing tag; then `children` stood between the two. */
  readonly closed: boolean
  readonly children: readonly TreeNode[]
}
export type TreeNode = TextNode | CommentNode | ElementNode | BlockNode | ShortcodeNode

/** Elements deeper than this lose their tag but keep their place and text. Real pages stay below 40. */
const MAX_DEPTH = 60

interface Pending {
  readonly node: DefaultTreeAdapterTypes.ChildNode
  readonly into: TreeNode[]
  readonly depth: number
}

/**
 * Parses HTML as a browser would inside a `div`. Linear for all that `isTooTangled` lets through,
 * and without recursion, so that depth can't end the process.
 */
export function parseHtml(html: string): readonly TreeNode[] {
  const root: TreeNode[] = []
  const context = defaultTreeAdapter.createElement('div', spec.NS.HTML, [])
  const fragment = parseFragment(context, html, { scriptingEnabled: false })
  const stack: Pending[] = pendingOf(fragment.childNodes, root, 0)
  for (let next = stack.pop(); next; next = stack.pop()) {
    for (const pending of take(next)) stack.push(pending)
  }
  return root
}

function pendingOf(
  nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
  into: TreeNode[],
  depth: number,
): Pending[] {
  return nodes.map((node) => ({ node, into, depth })).reverse()
}

/** Puts one node in its place; answers its children, last first, which come next. */
function take({ node, into, depth }: Pending): Pending[] {
  if ('value' in node) into.push({ kind: 'text', text: node.value })
  else if ('data' in node) into.push({ kind: 'comment', text: node.data })
  else if ('tagName' in node) return takeElement(node, into, depth)
  return []
}

function takeElement(
  node: DefaultTreeAdapterTypes.Element,
  into: TreeNode[],
  depth: number,
): Pending[] {
  const children: TreeNode[] = []
  const attrs = new Map(node.attrs.map((attr) => [attr.name, attr.value]))
  const keep = depth < MAX_DEPTH || node.childNodes.length === 0 || node.tagName === 'script'
  if (keep) into.push({ kind: 'element', tag: node.tagName.toLowerCase(), attrs, children })
  return pendingOf(node.childNodes, keep ? children : into, depth + 1)
}
