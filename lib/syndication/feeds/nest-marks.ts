import type { Inline, Mark } from '../../text/body/body.ts'

/** Inline content as a tree: text, a line break, or a mark around more nodes. */
export type NestedNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly inside: readonly NestedNode[] }

/**
 * Turns a flat run of marked text into a tree in which neighbours with the same mark share an
 * element. Links are outermost, so a link with a bold word stays one link:
 *
 *     a[link] b[link, bold] → link(a, bold(b))
 */
export function nestMarks(content: readonly Inline[]): readonly NestedNode[] {
  return nestNodes(content.map((node) => ({ node, marks: getMarksLinkFirst(node) })))
}

interface MarkedNode {
  readonly node: Inline
  /** Marks not yet in the tree, outermost first. */
  readonly marks: readonly Mark[]
}

function getMarksLinkFirst(node: Inline): readonly Mark[] {
  const marks = node.type === 'text' ? (node.marks ?? []) : []
  const isLink = (mark: Mark) => mark.type === 'link'
  return [...marks.filter(isLink), ...marks.filter((mark) => !isLink(mark))]
}

function nestNodes(nodes: readonly MarkedNode[]): readonly NestedNode[] {
  const trees: NestedNode[] = []
  for (let at = 0; at < nodes.length; ) {
    const marked = nodes[at]
    if (!marked) break
    const [mark] = marked.marks
    const end = mark ? findRunEnd(nodes, at, mark) : at + 1
    trees.push(mark ? wrapInMark(mark, nodes.slice(at, end)) : toLeaf(marked.node))
    at = end
  }
  return trees
}

function findRunEnd(nodes: readonly MarkedNode[], start: number, mark: Mark): number {
  const same = JSON.stringify(mark)
  let end = start + 1
  while (end < nodes.length && JSON.stringify(nodes[end]?.marks[0]) === same) end += 1
  return end
}

function wrapInMark(mark: Mark, run: readonly MarkedNode[]): NestedNode {
  const inside = nestNodes(run.map(({ node, marks }) => ({ node, marks: marks.slice(1) })))
  return { kind: 'mark', mark, inside }
}

function toLeaf(node: Inline): NestedNode {
  return node.type === 'text' ? { kind: 'text', text: node.text } : { kind: 'break' }
}
