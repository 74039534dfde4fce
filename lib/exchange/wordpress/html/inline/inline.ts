import type { Inline, Mark } from '../../../../text/body/body.ts'

/** The longest text node that the body's schema takes. */
export const MAX_TEXT = 500_000

type TextNode = Extract<Inline, { type: 'text' }>

/** Text without empty nodes, in pieces that the schema takes, never cutting a character in two. */
export function textNodes(text: string, marks: readonly Mark[] = []): TextNode[] {
  const nodes: TextNode[] = []
  for (let from = 0; from < text.length; ) {
    let end = Math.min(text.length, from + MAX_TEXT)
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1
    const piece = text.slice(from, end)
    nodes.push({ type: 'text', text: piece, ...(marks.length > 0 ? { marks: [...marks] } : {}) })
    from = end
  }
  return nodes
}

/** The marks with one more; a mark of the same kind is replaced, so that none stands twice. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const others = marks.filter((known) => known.type !== mark.type)
  return [...others, mark]
}

/** Unmarked text nodes, for blocks that hold plain text only. */
export function plainNodes(text: string): { type: 'text'; text: string }[] {
  return textNodes(text).map((node) => ({ type: 'text', text: node.text }))
}
