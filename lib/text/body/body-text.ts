import { type Block, type Body, type Inline, type Node, nodesOf } from './body.ts'

/** One text block's place in the body text. Offsets are UTF-16 units, `end` exclusive. */
export interface TextLine {
  readonly blockId: string
  readonly start: number
  readonly end: number
}

export interface BodyText {
  /** The text blocks' text in reading order, joined by one newline. */
  readonly text: string
  /** One entry a text block, in reading order; `text.slice(start, end)` is exactly its text. */
  readonly lines: readonly TextLine[]
}

/** A block that holds text itself (not in blocks inside it). */
export type TextBlock = Extract<Block, { type: 'paragraph' | 'heading' | 'codeBlock' | 'foreign' }>

export function isTextBlock(node: Node): node is TextBlock {
  return (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'codeBlock' ||
    node.type === 'foreign'
  )
}

/** The plain text of inline content; a hard break is one newline. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

/**
 * The body as plain text. Total: every body that the schema accepts has one. Pictures, rules and
 * cards contribute nothing; an empty paragraph contributes an empty line. Linear in the body's size.
 */
export function bodyText(body: Body): BodyText {
  const lines: TextLine[] = []
  const texts: string[] = []
  let start = 0
  for (const node of nodesOf(body)) {
    if (!isTextBlock(node)) continue
    const text = inlineText(node.content)
    lines.push({ blockId: node.attrs.id, start, end: start + text.length })
    texts.push(text)
    start += text.length + 1
  }
  return { text: texts.join('\n'), lines }
}
