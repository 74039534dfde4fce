import type { Inline, Mark } from '../../text/body/body.ts'

/** Inline content as elements nest: text, a line's end, or a mark around more of them. */
export type Nested =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly inside: readonly Nested[] }

/**
 * A flat run of marked text as a tree in which neighbours that share a mark stand in one element, the
 * link outermost: a link with a bold word stays one link.
 */
export function nestedMarks(content: readonly Inline[]): readonly Nested[] {
  return nest(content.map((node) => ({ node, marks: marksOf(node) })))
}

interface Piece {
  readonly node: Inline
  /** What is still to be drawn around it, outermost first. */
  readonly marks: readonly Mark[]
}

function marksOf(node: Inline): readonly Mark[] {
  const marks = node.type === 'text' ? (node.marks ?? []) : []
  const isLink = (mark: Mark) => mark.type === 'link'
  return [...marks.filter(isLink), ...marks.filter((mark) => !isLink(mark))]
}

function nest(pieces: readonly Piece[]): readonly Nested[] {
  const trees: Nested[] = []
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

function around(mark: Mark, run: readonly Piece[]): Nested {
  const inside = nest(run.map(({ node, marks }) => ({ node, marks: marks.slice(1) })))
  return { kind: 'mark', mark, inside }
}

function leaf(node: Inline): Nested {
  return node.type === 'text' ? { kind: 'text', text: node.text } : { kind: 'break' }
}
