import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Inline, Mark } from '@/lib/text/body/body.ts'

/**
 * Inline content as a tree of elements: text, a line break, a mark, a passage with notes, or a link
 * to the notes of a passage inside an author's link.
 */
export type InlineTree =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly inside: readonly InlineTree[] }
  | PassageTree
  | { readonly kind: 'notes'; readonly part: PassagePart }

export interface PassageTree {
  readonly kind: 'passage'
  readonly part: PassagePart
  /** It is inside an author's link. */
  readonly linked: boolean
  /** It contains only white space. */
  readonly blank: boolean
  /**
   * Whether this is the first and the last element of the part. A link can split a part into
   * several.
   */
  readonly opens: boolean
  readonly closes: boolean
  readonly inside: readonly InlineTree[]
}

type Wrap = Mark | { readonly type: 'passage'; readonly part: PassagePart }

interface Piece {
  readonly node: Inline
  /** UTF-16 units within the block. */
  readonly start: number
  readonly end: number
  /** Remaining wrapping elements, outermost first. */
  readonly wraps: readonly Wrap[]
}

/**
 * Converts a flat run of marked text to a tree. Neighbors that share a mark share an element: a
 * link with a bold word stays one link for screen readers and the Tab key. Links are outermost,
 * then passages. `parts` must be sorted and not overlap. Linear in content times marks, and in
 * parts.
 */
export function buildInlineTree(
  content: readonly Inline[],
  parts: readonly PassagePart[] = [],
): readonly InlineTree[] {
  return nest(splitAtParts(content, parts), false)
}

/** Splits the content at the edges of the parts. */
function splitAtParts(content: readonly Inline[], parts: readonly PassagePart[]): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let next = 0
  for (const node of content) {
    const end = start + (node.type === 'text' ? node.text.length : 1)
    for (let at = start; at < end; ) {
      while ((parts[next]?.end ?? end) <= at) next += 1
      const part = parts[next]
      const inside = part !== undefined && part.start <= at
      const until = Math.min(end, (inside ? part.end : part?.start) ?? end)
      const wraps = getWraps(node, inside ? part : undefined)
      pieces.push({
        node: sliceNode(node, at - start, until - start),
        start: at,
        end: until,
        wraps,
      })
      at = until
    }
    start = end
  }
  return pieces
}

function sliceNode(node: Inline, start: number, end: number): Inline {
  return node.type === 'text' ? { ...node, text: node.text.slice(start, end) } : node
}

function getWraps(node: Inline, part: PassagePart | undefined): readonly Wrap[] {
  const marks = node.type === 'text' ? (node.marks ?? []) : []
  const links = marks.filter((mark) => mark.type === 'link')
  const others = marks.filter((mark) => mark.type !== 'link')
  return [...links, ...(part ? [{ type: 'passage' as const, part }] : []), ...others]
}

function nest(pieces: readonly Piece[], linked: boolean): readonly InlineTree[] {
  const trees: InlineTree[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (!piece) break
    const [wrap] = piece.wraps
    const end = wrap ? findRunEnd(pieces, at, wrap) : at + 1
    const run = pieces.slice(at, end)
    trees.push(wrap ? around(wrap, run, linked) : leaf(piece.node))
    if (wrap?.type === 'link') trees.push(...noteLinksAfter(run))
    at = end
  }
  return trees
}

function findRunEnd(pieces: readonly Piece[], start: number, wrap: Wrap): number {
  const same = JSON.stringify(wrap)
  let end = start + 1
  while (end < pieces.length && JSON.stringify(pieces[end]?.wraps[0]) === same) end += 1
  return end
}

function around(wrap: Wrap, run: readonly Piece[], linked: boolean): InlineTree {
  const rest = run.map((piece) => ({ ...piece, wraps: piece.wraps.slice(1) }))
  if (wrap.type !== 'passage') {
    return { kind: 'mark', mark: wrap, inside: nest(rest, linked || wrap.type === 'link') }
  }
  const { part } = wrap
  const opens = run[0]?.start === part.start
  const closes = run.at(-1)?.end === part.end
  const blank = run.every(({ node }) => node.type !== 'text' || node.text.trim() === '')
  return { kind: 'passage', part, linked, blank, opens, closes, inside: nest(rest, linked) }
}

/** Links to the notes of passages that end inside a link, to be placed after it. */
function noteLinksAfter(run: readonly Piece[]): InlineTree[] {
  return run.flatMap(({ end, wraps }) => {
    return wraps.flatMap((wrap) => {
      const ended = wrap.type === 'passage' && wrap.part.end === end && wrap.part.said !== ''
      return ended ? [{ kind: 'notes' as const, part: wrap.part }] : []
    })
  })
}

function leaf(node: Inline): InlineTree {
  return node.type === 'text' ? { kind: 'text', text: node.text } : { kind: 'break' }
}
