import type { TreeNode } from './tree.ts'

/** What a browser never shows as text. */
export const UNSEEN = new Set(
  'script style template noscript noembed noframes iframe video audio head title meta link param source track colgroup'.split(
    ' ',
  ),
)
const LINE = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table td th tr ul'.split(
    ' ',
  ),
)

/** The text that a browser shows for nodes, each block on a line of its own, spaces folded. */
export function visibleText(nodes: readonly TreeNode[]): string {
  const parts: string[] = []
  const stack: (TreeNode | string)[] = [...nodes].reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next)
    else if (next.kind === 'text') parts.push(next.text.replace(/[ \t\n\r\f]+/g, ' '))
    else if (next.kind !== 'comment') for (const inner of inside(next)) stack.push(inner)
  }
  return parts
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** What comes inside a node, last first. */
function inside(node: Exclude<TreeNode, { kind: 'text' | 'comment' }>): (TreeNode | string)[] {
  if (node.kind !== 'element') return [...node.children].reverse()
  if (UNSEEN.has(node.tag)) return []
  const children: (TreeNode | string)[] = [...node.children].reverse()
  return LINE.has(node.tag) ? ['\n', ...children, '\n'] : children
}
