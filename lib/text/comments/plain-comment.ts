import type { CommentBlock, CommentInline } from './comment-tree.ts'

/*
 * The only place that prints comments as plain text, for mail, search, excerpts and the margin. It
 * never prints the words of a spoiler. Its two layouts differ on purpose:
 *
 * - printComment keeps the structure, because a plain-text mail has no other way to show it:
 *   Markdown marks for lists and quotes, and the addresses of links.
 * - printCommentWords keeps the words only, one line per block: search mustn't find list marks and
 *   addresses, and an excerpt has no room for them.
 *
 * Two readers of comments don't print and stay apart: text/quotes/quotes-in.ts compares quotes with
 * the article (spoilers included, inner quotes excluded), and moderation judges the Markdown as
 * typed.
 */

/** Replaces a spoiler where no language is known; it holds no word that search could find. */
const SPOILER = '[…]'

/**
 * A comment with its structure. `spoiler` replaces the words of a spoiler.
 *
 *     **Yes**: [here](https://x.example/)      Yes: here (https://x.example/)
 *     > Why?                                   > Why?
 */
export function printComment(blocks: readonly CommentBlock[], spoiler: string): string {
  return blocks.map((block) => printBlock(block, spoiler)).join('\n\n')
}

/** The words of a comment, one line per block; a link by its words. */
export function printCommentWords(
  blocks: readonly CommentBlock[],
  spoiler: string = SPOILER,
): string {
  return blocks.map((block) => printBlockWords(block, spoiler)).join('\n')
}

/** The beginning of a comment's words on one line: at most `max` characters before the ellipsis. */
export function printCommentExcerpt(
  blocks: readonly CommentBlock[],
  max: number,
  spoiler: string = SPOILER,
): string {
  const characters = [...printCommentWords(blocks, spoiler).replace(/\s+/g, ' ').trim()]
  if (characters.length <= max) return characters.join('')
  return `${characters.slice(0, max).join('').trimEnd()}…`
}

function printBlock(block: CommentBlock, spoiler: string): string {
  switch (block.type) {
    case 'paragraph':
      return printInlines(block.content, spoiler, printAddress)
    case 'code':
      return indent(block.text, '    ')
    case 'quote':
      return indent(printComment(block.content, spoiler), '> ')
    case 'list':
      return block.items
        .map((item, index) => printItem(item, getMark(block.start, index), spoiler))
        .join('\n')
  }
}

function getMark(start: number | null, index: number): string {
  return start === null ? '- ' : `${start + index}. `
}

function printItem(item: readonly CommentBlock[], mark: string, spoiler: string): string {
  return mark + indent(printComment(item, spoiler), ' '.repeat(mark.length)).trimStart()
}

function printBlockWords(block: CommentBlock, spoiler: string): string {
  switch (block.type) {
    case 'paragraph':
      return printInlines(block.content, spoiler, (words) => words)
    case 'code':
      return block.text
    case 'quote':
      return printCommentWords(block.content, spoiler)
    case 'list':
      return block.items.map((item) => printCommentWords(item, spoiler)).join('\n')
  }
}

type PrintLink = (words: string, href: string) => string

function printAddress(words: string, href: string): string {
  return words === href ? words : `${words} (${href})`
}

function printInlines(
  inlines: readonly CommentInline[],
  spoiler: string,
  printLink: PrintLink,
): string {
  return inlines.map((inline) => printInline(inline, spoiler, printLink)).join('')
}

function printInline(inline: CommentInline, spoiler: string, printLink: PrintLink): string {
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
    case 'link':
      return printLink(printInlines(inline.content, spoiler, printLink), inline.href)
    default:
      return printInlines(inline.content, spoiler, printLink)
  }
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (by + line).trimEnd())
    .join('\n')
}
