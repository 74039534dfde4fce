import type { CommentBlock, CommentInline } from '../comments/comment-tree.ts'

/** The words of every quote in a comment, in reading order: those of a quote inside it are its own. */
export function quotesIn(blocks: readonly CommentBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(quotesIn)
    return block.type === 'quote' ? [wordsOf(block.content), ...quotesIn(block.content)] : []
  })
}

function wordsOf(blocks: readonly CommentBlock[]): string {
  const parts = blocks.map((block) => {
    if (block.type === 'paragraph') return inlineWords(block.content)
    if (block.type === 'list') return block.items.map(wordsOf).join('\n')
    return block.type === 'code' ? block.text : ''
  })
  return parts.filter((part) => part !== '').join('\n')
}

function inlineWords(content: readonly CommentInline[]): string {
  const parts = content.map((inline) => {
    if (inline.type === 'text' || inline.type === 'code') return inline.text
    if (inline.type === 'break') return '\n'
    return inline.type === 'mention' ? `@${inline.handle}` : inlineWords(inline.content)
  })
  return parts.join('')
}
