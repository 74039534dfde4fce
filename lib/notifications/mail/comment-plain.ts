import type { CommentBlock, CommentInline } from '../../text/comments/comment-text.ts'

/** What stands for words that a reader must choose to see, where no language is known. */
const SPOILER = '[spoiler]'

/**
 * A comment's parsed text as plain text: Markdown's own marks for lists and quotes, links in full.
 * `spoiler` stands for words that a reader must choose to see.
 */
export function commentPlain(blocks: readonly CommentBlock[], spoiler: string): string {
  return blocks.map((block) => blockPlain(block, spoiler)).join('\n\n')
}

/** The beginning of a comment on one line, cut after `max` characters; links by their words. */
export function commentExcerpt(
  blocks: readonly CommentBlock[],
  max: number,
  spoiler = SPOILER,
): string {
  const said = blocks.map((block) => blockWords(block, spoiler)).join(' ')
  const words = [...said.replace(/\s+/g, ' ').trim()]
  return words.length <= max ? words.join('') : `${words.slice(0, max).join('').trimEnd()}…`
}

function blockPlain(block: CommentBlock, spoiler: string): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map((inline) => inlinePlain(inline, spoiler)).join('')
    case 'code':
      return indented(block.text, '    ')
    case 'quote':
      return indented(commentPlain(block.content, spoiler), '> ')
    case 'list':
      return block.items
        .map((item, at) => itemPlain(item, markOf(block.start, at), spoiler))
        .join('\n')
  }
}

function markOf(start: number | null, at: number): string {
  return start === null ? '- ' : `${start + at}. `
}

function itemPlain(item: readonly CommentBlock[], mark: string, spoiler: string): string {
  return mark + indented(commentPlain(item, spoiler), ' '.repeat(mark.length)).trimStart()
}

function inlinePlain(inline: CommentInline, spoiler: string): string {
  if (inline.type !== 'link') return inlineWords(inline, spoiler, inlinePlain)
  const words = inline.content.map((one) => inlinePlain(one, spoiler)).join('')
  return words === inline.href ? words : `${words} (${inline.href})`
}

function blockWords(block: CommentBlock, spoiler: string): string {
  const wordsOf = (blocks: readonly CommentBlock[]) => {
    return blocks.map((one) => blockWords(one, spoiler)).join(' ')
  }
  switch (block.type) {
    case 'paragraph':
      return block.content.map((inline) => inlineWords(inline, spoiler)).join('')
    case 'code':
      return block.text
    case 'quote':
      return wordsOf(block.content)
    case 'list':
      return block.items.map(wordsOf).join(' ')
  }
}

function inlineWords(
  inline: CommentInline,
  spoiler: string,
  inside: (inline: CommentInline, spoiler: string) => string = inlineWords,
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
      return spoiler
    default:
      return inline.content.map((one) => inside(one, spoiler)).join('')
  }
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (by + line).trimEnd())
    .join('\n')
}
