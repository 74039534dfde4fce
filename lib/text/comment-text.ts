import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/**
 * The text of a comment: Markdown of a small kind (emphasis, links, lists, quotes, code), as a tree
 * that one renderer turns into elements. HTML in it is shown as the letters it is made of; pictures
 * and headings become text.
 */
export type CommentInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly content: readonly CommentInline[] }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly CommentInline[] }

export type CommentBlock =
  | { readonly type: 'paragraph'; readonly content: readonly CommentInline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'quote'; readonly content: readonly CommentBlock[] }
  | {
      readonly type: 'list'
      /** The first number of a numbered list; null for bullets. */
      readonly start: number | null
      readonly items: readonly (readonly CommentBlock[])[]
    }

/** Longer than any comment that is read; past it Markdown is not worth its parsing. */
const MAX_PARSED = 20_000
/** Twenty-five quotes or lists within each other are no writing. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){25,}/m
/** Where a reader's link may lead. */
const SAFE = /^(?:https?:\/\/|mailto:)/i

/** Total and bounded: any string has a tree, and what is too long or too deep is shown as it is. */
export function commentText(markdown: string): readonly CommentBlock[] {
  if (markdown.length > MAX_PARSED || TOO_DEEP.test(markdown)) return [plain(markdown)]
  return fromMarkdown(markdown).children.flatMap(blocksOf)
}

function plain(text: string): CommentBlock {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function blocksOf(node: RootContent): CommentBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: inlines(node.children) }]
    case 'heading':
      return [{ type: 'paragraph', content: [{ type: 'strong', content: inlines(node.children) }] }]
    case 'blockquote':
      return [{ type: 'quote', content: node.children.flatMap(blocksOf) }]
    case 'list': {
      const items = node.children.map((item) => item.children.flatMap(blocksOf))
      return [{ type: 'list', start: node.ordered ? (node.start ?? 1) : null, items }]
    }
    case 'code':
      return [{ type: 'code', text: node.value }]
    case 'html':
      return [plain(node.value)]
    default:
      return []
  }
}

function inlines(nodes: readonly PhrasingContent[]): CommentInline[] {
  return nodes.flatMap(inlinesOf)
}

function inlinesOf(node: PhrasingContent): CommentInline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', text: node.value }]
    case 'inlineCode':
      return [{ type: 'code', text: node.value }]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, content: inlines(node.children) }]
    case 'link':
      if (!SAFE.test(node.url)) return inlines(node.children)
      return [{ type: 'link', href: node.url, content: inlines(node.children) }]
    default:
      return textOf(node)
  }
}

/** A picture by its description, a reference by its words. */
function textOf(node: Nodes): CommentInline[] {
  if ('alt' in node && node.alt) return [{ type: 'text', text: node.alt }]
  return 'children' in node ? inlines(node.children as PhrasingContent[]) : []
}
