import type { CommentBlock, CommentInline } from '../text/comment-text.ts'

/** What stands for words that a reader must choose to see. */
export const SPOILER = '[spoiler]'

/** A comment's parsed text as plain text: Markdown's own marks for lists and quotes, links in full. */
export function commentPlain(blocks: readonly CommentBlock[]): string {
  return blocks.map(blockPlain).join('\n\n')
}

/** The beginning of a comment on one line, cut after `max` characters; links by their words. */
export function commentExcerpt(blocks: readonly CommentBlock[], max: number): string {
  const words = [...blocks.map(blockWords).join(' ').replace(/\s+/g, ' ').trim()]
  return words.length <= max ? words.join('') : `${words.slice(0, max).join('').trimEnd()}…`
}

function blockPlain(block: CommentBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map(inlinePlain).join('')
    case 'code':
      return indented(block.text, '    ')
    case 'quote':
      return indented(commentPlain(block.content), '> ')
    case 'list':
      return block.items.map((item, at) => itemPlain(item, block.start, at)).join('\n')
  }
}

function itemPlain(item: readonly CommentBlock[], start: number | null, at: number): string {
  const mark = start === null ? '- ' : `${start + at}. `
  return mark + indented(commentPlain(item), ' '.repeat(mark.length)).trimStart()
}

function inlinePlain(inline: CommentInline): string {
  if (inline.type !== 'link') return inlineWords(inline, inlinePlain)
  const words = inline.content.map(inlinePlain).join('')
  return words === inline.href ? words : `${words} (${inline.href})`
}

function blockWords(block: CommentBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map((inline) => inlineWords(inline)).join('')
    case 'code':
      return block.text
    case 'quote':
      return block.content.map(blockWords).join(' ')
    case 'list':
      return block.items.map((item) => item.map(blockWords).join(' ')).join(' ')
  }
}

function inlineWords(
  inline: CommentInline,
  inside: (inline: CommentInline) => string = inlineWords,
): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text
    case 'break':
      return '\n'
    case 'mention':
      return `@${inline.handle}`
    case 'spoiler':
      return SPOILER
    default:
      return inline.content.map((one) => inside(one)).join('')
  }
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (by + line).trimEnd())
    .join('\n')
}
