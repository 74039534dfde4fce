/**
 * The text of a comment: Markdown of a small kind (emphasis, links, lists, quotes, code, `||spoiler||`
 * and `@mention`), as a tree that one renderer turns into elements. HTML in it is shown as the letters
 * it is made of; pictures and headings become text.
 */
export type CommentInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | {
      readonly type: 'strong' | 'emphasis' | 'spoiler'
      readonly content: readonly CommentInline[]
    }
  | { readonly type: 'mention'; readonly handle: string }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly CommentInline[] }

export type CommentBlock =
  | { readonly type: 'paragraph'; readonly content: readonly CommentInline[] }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'quote'
      readonly content: readonly CommentBlock[]
      /** How it compares with the article; not set for words from elsewhere. */
      readonly checked?: CheckedQuote
    }
  | {
      readonly type: 'list'
      /** The first number of a numbered list; null for bullets. */
      readonly start: number | null
      readonly items: readonly (readonly CommentBlock[])[]
    }

/** A quote of the article under which it stands, compared with what readers saw when it was written. */
export interface CheckedQuote {
  /** Word for word, or most of it but not word for word. */
  readonly result: 'verified' | 'altered'
  /** Whether an ellipsis stands for words of the article. */
  readonly omits: boolean
  /** What the article says in place of an altered quote; empty where that is long. */
  readonly says: string
  /** Where the article says it: a path with a text fragment. */
  readonly address: string
}

/** Every inline of a comment in reading order, those inside others after them. */
export function inlinesIn(blocks: readonly CommentBlock[]): CommentInline[] {
  return blocks.flatMap((block): CommentInline[] => {
    if (block.type === 'paragraph') return block.content.flatMap(withInner)
    if (block.type === 'quote') return inlinesIn(block.content)
    return block.type === 'list' ? block.items.flatMap(inlinesIn) : []
  })
}

function withInner(inline: CommentInline): CommentInline[] {
  return 'content' in inline ? [inline, ...inline.content.flatMap(withInner)] : [inline]
}
