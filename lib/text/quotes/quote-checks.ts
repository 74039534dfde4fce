import { z } from 'zod'
import type { CommentBlock } from '../comments/comment-tree.ts'
import { checkQuotes, type QuoteCheck, type QuotedText } from './check-quotes.ts'
import { quotesIn } from './quotes-in.ts'

const stored = z.array(
  z
    .object({
      result: z.enum(['verified', 'altered']),
      omits: z.boolean().default(false),
      says: z.string().default(''),
      fragment: z.string(),
    })
    .nullable(),
)

/** The quotes of a comment, checked, as its column keeps them: an entry each, in reading order. */
export function quoteChecks(article: QuotedText, blocks: readonly CommentBlock[]): string {
  const checks = checkQuotes(article, quotesIn(blocks))
  return checks.some((check) => check !== null) ? JSON.stringify(checks.map(brief)) : ''
}

function brief(check: QuoteCheck | null) {
  if (!check) return null
  const { result, omits, says, fragment } = check
  return { result, ...(omits && { omits }), ...(says && { says }), fragment }
}

/** A comment's text with what was found of its quotes under the article of that slug. */
export function withQuoteChecks(
  blocks: readonly CommentBlock[],
  quotes: string,
  slug: string,
): readonly CommentBlock[] {
  if (quotes === '') return blocks
  const left = stored.parse(JSON.parse(quotes))
  return marked(blocks, left, `/article/${encodeURIComponent(slug)}`)
}

/** Takes an entry of `left` for each quote, in the order in which quotesIn finds them. */
function marked(
  blocks: readonly CommentBlock[],
  left: (QuoteCheck | null)[],
  story: string,
): CommentBlock[] {
  return blocks.map((block): CommentBlock => {
    if (block.type === 'list') {
      return { ...block, items: block.items.map((item) => marked(item, left, story)) }
    }
    if (block.type !== 'quote') return block
    const check = left.shift()
    const quote = { ...block, content: marked(block.content, left, story) }
    if (!check) return quote
    const { result, omits, says, fragment } = check
    return { ...quote, checked: { result, omits, says, address: `${story}#${fragment}` } }
  })
}
