import type { CommentBlock, CommentInline } from '../text/comment-text.ts'
import { element, type Html } from '../text/html.ts'
import { SPOILER } from './comment-plain.ts'

/** A comment's parsed text as elements of a mail; `site` is the origin that mentions lead to. */
export function commentHtml(blocks: readonly CommentBlock[], site: string): readonly Html[] {
  return blocks.map((block) => blockHtml(block, site))
}

function blockHtml(block: CommentBlock, site: string): Html {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, ...inlines(block.content, site))
    case 'code':
      return element('pre', {}, element('code', {}, block.text))
    case 'quote':
      return element('blockquote', {}, ...commentHtml(block.content, site))
    case 'list': {
      const items = block.items.map((item) => element('li', {}, ...commentHtml(item, site)))
      if (block.start === null) return element('ul', {}, ...items)
      return element('ol', { start: String(block.start) }, ...items)
    }
  }
}

function inlines(content: readonly CommentInline[], site: string): readonly Html[] {
  return content.map((inline) => inlineHtml(inline, site))
}

function inlineHtml(inline: CommentInline, site: string): Html {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return element('br', {})
    case 'code':
      return element('code', {}, inline.text)
    case 'strong':
      return element('strong', {}, ...inlines(inline.content, site))
    case 'emphasis':
      return element('em', {}, ...inlines(inline.content, site))
    case 'spoiler':
      return SPOILER
    case 'mention': {
      const href = `${site}/user/${encodeURIComponent(inline.handle)}`
      return element('a', { href }, `@${inline.handle}`)
    }
    case 'link':
      return element('a', { href: inline.href }, ...inlines(inline.content, site))
  }
}
