import { join, sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { mentionedIn, type ParsedComment } from '../../../text/comments/comment-text.ts'

/** So many people are called by one comment; further names stay words. */
const MAX_MENTIONS = 10

/** The handles in a comment that are somebody's, with spaces between. */
export async function mentionsIn(tx: Statements, comment: ParsedComment): Promise<string> {
  const handles = mentionedIn(comment).slice(0, MAX_MENTIONS)
  if (handles.length === 0) return ''
  const people = await tx.$queryRaw<{ handle: string }[]>(sql`SELECT "handle" FROM "User"
    WHERE "handle" IN (${join(handles)}) AND "deletedAt" IS NULL AND "emailVerifiedAt" IS NOT NULL`)
  const known = new Set(people.map(({ handle }) => handle))
  return handles.filter((handle) => known.has(handle)).join(' ')
}
