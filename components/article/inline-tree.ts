import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Inline, Mark } from '@/lib/text/body/body.ts'

/**
 * Inline content as elements nest: text, a line break, a mark around more of them, a passage that
 * readers answered, or the way to its notes where the words themselves lead elsewhere.
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
  /** It stands inside a link of the author's. */
  readonly linked: boolean
  /** There is no word in it, only space between words. */
  readonly blank: boolean
  /** Whether its first words are in it, and its last: a part that a link cuts is drawn in pieces. */
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
  /** What is still to be drawn around it, outermost first. */
  readonly wraps: readonly Wrap[]
}

/**
 * Turns a flat run of marked text into the tree that is drawn, with neighbours that share a mark
 * inside one element: a link with a bold word stays one link, so that it is announced and reached
 * once. Links go outermost, passages next. `parts` don't overlap and stand in order. Linear in
 * content times marks, and parts.
 */
export function inlineTree(
  content: readonly Inline[],
  parts: readonly PassagePart[] = [],
): readonly InlineTree[] {
  return nest(cut(content, parts), false)
}

/** The content in pieces that lie wholly inside a part or wholly outside of all. */
function cut(content: readonly Inline[], parts: readonly PassagePart[]): readonly Piece[] {
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
      const wraps = wrapsOf(node, inside ? part : undefined)
      pieces.push({ node: sliced(node, at - start, until - start), start: at, end: until, wraps })
      at = until
    }
    start = end
  }
  return pieces
}

function sliced(node: Inline, start: number, end: number): Inline {
  return node.type === 'text' ? { ...node, text: node.text.slice(start, end) } : node
}

function wrapsOf(node: Inline, part: PassagePart | undefined): readonly Wrap[] {
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
    const end = wrap ? endOfRun(pieces, at, wrap) : at + 1
    const run = pieces.slice(at, end)
    trees.push(wrap ? around(wrap, run, linked) : leaf(piece.node))
    if (wrap?.type === 'link') trees.push(...notesOf(run))
    at = end
  }
  return trees
}

function endOfRun(pieces: readonly Piece[], start: number, wrap: Wrap): number {
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

/** The notes of passages that end inside a link: it leads elsewhere, so the way to them follows it. */
function notesOf(run: readonly Piece[]): InlineTree[] {
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
