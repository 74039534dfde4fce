import type { Inline, Mark } from '@/lib/text/body.ts'

/** Inline content as elements nest: text, a line break, or a mark around more of them. */
export type InlineTree =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly inside: readonly InlineTree[] }

interface Piece {
  readonly node: Inline
  /** The marks still to be drawn around it, outermost first. */
  readonly marks: readonly Mark[]
}

/**
 * Turns a flat run of marked text into the tree that is drawn, with neighbours that share a mark
 * inside one element: a link with a bold word stays one link, so that it is announced and reached
 * once. Links go outermost. Linear in content times marks.
 */
export function inlineTree(content: readonly Inline[]): readonly InlineTree[] {
  return nest(content.map((node) => ({ node, marks: marksOf(node) })))
}

function marksOf(node: Inline): readonly Mark[] {
  if (node.type !== 'text' || !node.marks) return []
  const links = node.marks.filter((mark) => mark.type === 'link')
  return [...links, ...node.marks.filter((mark) => mark.type !== 'link')]
}

function nest(pieces: readonly Piece[]): readonly InlineTree[] {
  const trees: InlineTree[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (!piece) break
    const [mark] = piece.marks
    const end = mark ? endOfRun(pieces, at, mark) : at + 1
    trees.push(mark ? around(mark, pieces.slice(at, end)) : leaf(piece.node))
    at = end
  }
  return trees
}

function endOfRun(pieces: readonly Piece[], start: number, mark: Mark): number {
  const same = JSON.stringify(mark)
  let end = start + 1
  while (end < pieces.length && JSON.stringify(pieces[end]?.marks[0]) === same) end += 1
  return end
}

function around(mark: Mark, pieces: readonly Piece[]): InlineTree {
  const rest = pieces.map(({ node, marks }) => ({ node, marks: marks.slice(1) }))
  return { kind: 'mark', mark, inside: nest(rest) }
}

function leaf(node: Inline): InlineTree {
  return node.type === 'text' ? { kind: 'text', text: node.text } : { kind: 'break' }
}
