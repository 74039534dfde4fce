import type { Code, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type CommentPiece, cutComment, readFencedCode } from './comment-pieces.ts'
import { type CommentBlock, type CommentInline, inlinesIn } from './comment-tree.ts'
import { type Handles, withSpoilers, wordsOf } from './comment-words.ts'

export type { CommentBlock, CommentInline } from './comment-tree.ts'

/** Longer than any comment that is read; past it Markdown is not worth its parsing. */
const MAX_PARSED = 20_000
/** Where a reader's link may lead. */
const SAFE = /^(?:https?:\/\/|mailto:)/i

/** A comment's Markdown when it has been parsed: the same for whoever is mentioned. */
export interface ParsedComment {
  readonly markdown: string
  readonly nodes: readonly RootContent[]
}

/**
 * What a comment says. Total and bounded: any string has a tree, and what is too long or too deep is
 * shown as it is. `mentions`: the handles, with spaces between, that were somebody's when it was written.
 */
export function commentText(
  comment: string | ParsedComment,
  mentions = '',
): readonly CommentBlock[] {
  return treeOf(comment, new Set(mentions.split(' ')))
}

/** The handles that a comment mentions, each once, in order; whether somebody has them or not. */
export function mentionedIn(comment: string | ParsedComment): string[] {
  const inlines = inlinesIn(treeOf(comment, { has: () => true }))
  const handles = inlines.flatMap((inline) => (inline.type === 'mention' ? [inline.handle] : []))
  return [...new Set(handles)]
}

/**
 * Without definitions (`[a]: https://…`), whose lines readers would not see, and without underlined
 * headings, which take the square of their number to find.
 */
const MARKDOWN = { extensions: [{ disable: { null: ['definition', 'setextUnderline'] } }] }

/**
 * Parses a comment, for who needs more than one thing of it: this is what takes the time. It grows
 * with the length of the comment and no faster (comment-pieces.ts).
 */
export function parseComment(markdown: string): ParsedComment {
  if (markdown.length > MAX_PARSED) return { markdown, nodes: [typed(markdown)] }
  return { markdown, nodes: cutComment(markdown).flatMap(nodesOf) }
}

function nodesOf({ source, kind }: CommentPiece): readonly RootContent[] {
  if (kind === 'typed') return [typed(source)]
  if (kind === 'markdown') return fromMarkdown(source, MARKDOWN).children
  const { opening, text } = readFencedCode(source)
  return fromMarkdown(opening, MARKDOWN).children.map((node) => ({ ...node, value: text }))
}

/** What is shown as the letters that it is made of. */
function typed(value: string): RootContent {
  return { type: 'html', value }
}

function treeOf(comment: string | ParsedComment, handles: Handles): readonly CommentBlock[] {
  const { nodes } = typeof comment === 'string' ? parseComment(comment) : comment
  return nodes.flatMap((node) => blocksOf(node, handles))
}

function plain(text: string): CommentBlock {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function blocksOf(node: RootContent, handles: Handles): CommentBlock[] {
  const words = (nodes: readonly PhrasingContent[]) => line(nodes, handles)
  const inside = (nodes: readonly RootContent[]) => {
    return nodes.flatMap((child) => blocksOf(child, handles))
  }
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: words(node.children) }]
    case 'heading':
      return [{ type: 'paragraph', content: [{ type: 'strong', content: words(node.children) }] }]
    case 'blockquote':
      return [{ type: 'quote', content: inside(node.children) }]
    case 'list': {
      const items = node.children.map((item) => inside(item.children))
      return [{ type: 'list', start: node.ordered ? (node.start ?? 1) : null, items }]
    }
    case 'code':
      return [{ type: 'code', text: codeOf(node) }]
    case 'html':
      return [plain(node.value)]
    default:
      return []
  }
}

/** What stands behind the opening fence is its language if it is one word, and else what was said. */
function codeOf({ lang, meta, value }: Code): string {
  return meta ? `${lang} ${meta}\n${value}` : value
}

/** The inlines of one paragraph: a spoiler may begin in one of them and end in another. */
function line(nodes: readonly PhrasingContent[], handles: Handles): CommentInline[] {
  return withSpoilers(inlines(nodes, handles))
}

function inlines(nodes: readonly PhrasingContent[], handles: Handles | null): CommentInline[] {
  return nodes.flatMap((node) => inlinesOf(node, handles))
}

/** `handles` is null inside a link, where no other link may stand. */
function inlinesOf(node: PhrasingContent, handles: Handles | null): CommentInline[] {
  switch (node.type) {
    case 'text':
      return handles ? wordsOf(node.value, handles) : [{ type: 'text', text: node.value }]
    case 'html':
      return [{ type: 'text', text: node.value }]
    case 'inlineCode':
      return [{ type: 'code', text: node.value }]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, content: withSpoilers(inlines(node.children, handles)) }]
    case 'link':
      if (!SAFE.test(node.url)) return inlines(node.children, handles)
      return [{ type: 'link', href: node.url, content: inlines(node.children, null) }]
    default:
      return textOf(node, handles)
  }
}

/** A picture by its description, a reference by its words. */
function textOf(node: Nodes, handles: Handles | null): CommentInline[] {
  if ('alt' in node && node.alt) return [{ type: 'text', text: node.alt }]
  return 'children' in node ? inlines(node.children as PhrasingContent[], handles) : []
}
