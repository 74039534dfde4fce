import type { CommentBlock, CommentInline } from '../../text/comments/comment-tree.ts'

/**
 * What a comment says, as plain text: what search finds it by and shows of it. Without the words of
 * spoilers, which nobody shall read by accident.
 */
export function plainComment(text: readonly CommentBlock[]): string {
  return text.map(blockText).join('\n')
}

function blockText(block: CommentBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map(inlineText).join('')
    case 'code':
      return block.text
    case 'quote':
      return block.content.map(blockText).join('\n')
    case 'list':
      return block.items.flatMap((item) => item.map(blockText)).join('\n')
  }
}

function inlineText(inline: CommentInline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text
    case 'break':
      return '\n'
    case 'mention':
      return `@${inline.handle}`
    case 'spoiler':
      return '[…]'
    default:
      return inline.content.map(inlineText).join('')
  }
}
