import type { CommentBlock, CommentInline } from '../../text/comments/comment-text.ts'
import { element, type Html } from '../../text/markup/html.ts'

/** What a mail adds to a comment. */
export interface Around {
  /** The origin that mentions lead to. */
  readonly site: string
  /** What stands for words that a reader must choose to see. */
  readonly spoiler: string
}

/** A comment's parsed text as elements of a mail. */
export function commentHtml(blocks: readonly CommentBlock[], around: Around): readonly Html[] {
  return blocks.map((block) => blockHtml(block, around))
}

function blockHtml(block: CommentBlock, around: Around): Html {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, ...inlines(block.content, around))
    case 'code':
      return element('pre', {}, element('code', {}, block.text))
    case 'quote':
      return element('blockquote', {}, ...commentHtml(block.content, around))
    case 'list': {
      const items = block.items.map((item) => element('li', {}, ...commentHtml(item, around)))
      if (block.start === null) return element('ul', {}, ...items)
      return element('ol', { start: String(block.start) }, ...items)
    }
  }
}

function inlines(content: readonly CommentInline[], around: Around): readonly Html[] {
  return content.map((inline) => inlineHtml(inline, around))
}

function inlineHtml(inline: CommentInline, around: Around): Html {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return element('br', {})
    case 'code':
      return element('code', {}, inline.text)
    case 'strong':
      return element('strong', {}, ...inlines(inline.content, around))
    case 'emphasis':
      return element('em', {}, ...inlines(inline.content, around))
    case 'spoiler':
      return around.spoiler
    case 'mention': {
      const href = `${around.site}/user/${encodeURIComponent(inline.handle)}`
      return element('a', { href }, `@${inline.handle}`)
    }
    case 'link':
      return element('a', { href: inline.href }, ...inlines(inline.content, around))
  }
}
