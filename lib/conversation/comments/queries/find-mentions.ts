import { join, sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { mentionedIn, type ParsedComment } from '../../../text/comments/comment-text.ts'

/** Mentions per comment that notify someone; further ones stay plain text. */
const MAX_MENTIONS = 10

/** The mentioned handles that belong to a user, separated by spaces. */
export async function findMentions(tx: Statements, comment: ParsedComment): Promise<string> {
  const handles = mentionedIn(comment).slice(0, MAX_MENTIONS)
  if (handles.length === 0) return ''
  const users = await tx.$queryRaw<{ handle: string }[]>(sql`SELECT "handle" FROM "User"
    WHERE "handle" IN (${join(handles)}) AND "deletedAt" IS NULL AND "emailVerifiedAt" IS NOT NULL`)
  const existing = new Set(users.map(({ handle }) => handle))
  return handles.filter((handle) => existing.has(handle)).join(' ')
}
