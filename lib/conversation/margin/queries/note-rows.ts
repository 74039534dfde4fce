import { sql } from '../../../platform/db/database.ts'
import type { CommentBlock } from '../../../text/comments/comment-tree.ts'
import { openingWords } from '../../../text/words/words.ts'
import { textOf } from '../../comments/queries/comment-rows.ts'
import { type PassageRow, passageColumns, passageOf } from '../../passages/queries/passage-rows.ts'
import { SLIP_WORDS, type SlipView } from '../margin-note.ts'

/** What a query reads of a comment that answers a passage: no more, since a page may have hundreds. */
export interface SlipRow extends PassageRow {
  readonly id: number
  readonly body: string
  readonly mentions: string
  readonly quotes: string
  readonly articleSlug: string
  readonly guestName: string
  /** Null without an account. */
  readonly name: string | null
  readonly ups: number
  readonly downs: number
  readonly replyCount: number
  readonly createdAt: Date | string
}

/** Of the comment `c` on the article `a`, its passage and the table of `whoWrote`. */
export const slipColumns = sql`
  c."id", c."body", c."mentions", c."quotes", a."slug" AS "articleSlug", c."guestName", u."name",
  c."ups", c."downs", c."replyCount", c."createdAt", ${passageColumns}`

/** Who wrote the comment `c`. */
export const whoWrote = sql`LEFT JOIN "User" u ON u."id" = c."userId"`

/** A shown comment as it stands in a margin; none where it answers no passage. */
export function slipOf(row: SlipRow): SlipView[] {
  const passage = passageOf(row)
  if (!passage) return []
  const { id, body, ups, downs, replyCount } = row
  const cut = body.length > SLIP_WORDS
  return [
    {
      ...{ id, passage, ups, downs, replyCount, cut },
      author: { name: row.name ?? row.guestName },
      at: new Date(row.createdAt).toISOString(),
      text: cut ? opening(body) : textOf(row),
    },
  ]
}

/** The beginning of a long comment, without its Markdown's structure. */
function opening(body: string): CommentBlock[] {
  const text = openingWords(body, 'en', SLIP_WORDS)
  return [{ type: 'paragraph', content: [{ type: 'text', text }] }]
}
