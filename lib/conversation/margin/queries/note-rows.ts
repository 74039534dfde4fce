import { sql } from '../../../platform/db/database.ts'
import type { CommentBlock } from '../../../text/comments/comment-tree.ts'
import { printCommentWords } from '../../../text/comments/plain-comment.ts'
import { openingWords } from '../../../text/words/words.ts'
import { getCheckedText } from '../../comments/queries/comment-rows.ts'
import {
  type PassageRow,
  passageColumns,
  toPassageView,
} from '../../passages/queries/passage-rows.ts'
import { MARGIN_NOTE_LENGTH, type MarginNoteView } from '../margin-note.ts'

/** Only the columns that a margin note shows, since a page may have hundreds of notes. */
export interface MarginNoteRow extends PassageRow {
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

/** For a comment `c` on an article `a`, joined with its author (below) and its passage. */
export const marginNoteColumns = sql`
  c."id", c."body", c."mentions", c."quotes", a."slug" AS "articleSlug", c."guestName", u."name",
  c."ups", c."downs", c."replyCount", c."createdAt", ${passageColumns}`

/** Joins the account `u` that wrote the comment `c`. */
export const withNoteAuthor = sql`LEFT JOIN "User" u ON u."id" = c."userId"`

/** The margin note of a shown comment; an empty list if it isn't about a passage. */
export function toMarginNotes(row: MarginNoteRow): MarginNoteView[] {
  const passage = toPassageView(row)
  if (!passage) return []
  const { id, body, ups, downs, replyCount } = row
  const cut = body.length > MARGIN_NOTE_LENGTH
  return [
    {
      id,
      passage,
      ups,
      downs,
      replyCount,
      cut,
      author: { name: row.name ?? row.guestName },
      at: new Date(row.createdAt).toISOString(),
      text: cut ? cutText(getCheckedText(row)) : getCheckedText(row),
    },
  ]
}

/** The first words of a long comment, as one paragraph of plain text. */
function cutText(blocks: readonly CommentBlock[]): CommentBlock[] {
  const text = openingWords(printCommentWords(blocks), 'en', MARGIN_NOTE_LENGTH)
  return [{ type: 'paragraph', content: [{ type: 'text', text }] }]
}
