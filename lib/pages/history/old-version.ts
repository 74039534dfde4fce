import { MARGIN_NOTES_SHOWN, type MarginNoteView } from '../../conversation/margin/margin-note.ts'
import { comparePassages } from '../../conversation/margin/queries/margin-of-article.ts'
import {
  type MarginNoteRow,
  marginNoteColumns,
  toMarginNotes,
  withNoteAuthor,
} from '../../conversation/margin/queries/note-rows.ts'
import { withPassage } from '../../conversation/passages/queries/passage-rows.ts'
import type { ArticleCard } from '../../newsroom/articles/article.ts'
import { findPublicCards } from '../../newsroom/articles/lists/cards-in-list.ts'
import { IS_PUBLIC } from '../../newsroom/articles/public-article.ts'
import { parseHero } from '../../newsroom/articles/revision.ts'
import { type Reader, sql } from '../../platform/db/database.ts'
import { nodesOf, parseBody } from '../../text/body/body.ts'
import type { OldVersionView, RevisionNote } from './history.ts'

interface VersionRow {
  readonly articleId: number
  readonly slug: string
  readonly language: string
  readonly shownRevision: number
  readonly headlineNow: string
  readonly authorSlug: string
  readonly authorName: string
  readonly headline: string
  readonly dek: string
  readonly body: string
  readonly hero: string
  readonly shownAt: Date | string
  /** The next published revision, and when it was published; null for the last. */
  readonly next: number | null
  readonly until: Date | string | null
}

/**
 * Returns a public article in one of its revisions, with the margin notes of that revision. Null if
 * there is no such article, or that revision was never published. Two queries, and one for the
 * cards in the body.
 */
export async function getOldVersion(
  db: Reader,
  slug: string,
  number: number,
): Promise<OldVersionView | null> {
  const [row] = await db.$queryRaw<VersionRow[]>(sql`
    SELECT a."id" AS "articleId", a."slug", a."language", a."shownRevision",
      s."headline" AS "headlineNow", au."slug" AS "authorSlug", au."name" AS "authorName",
      r."headline", r."dek", r."body", r."hero", r."shownAt",
      e."number" AS "next", e."shownAt" AS "until"
    FROM "Article" a
    JOIN "Author" au ON au."id" = a."authorId"
    JOIN "Revision" s ON s."articleId" = a."id" AND s."number" = a."shownRevision"
    JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = ${number}
    LEFT JOIN "Revision" e ON e."articleId" = a."id"
      AND (e."shownAt", e."number") > (r."shownAt", r."number")
    WHERE a."slug" = ${slug} AND ${IS_PUBLIC} AND a."kind" = 'article'
      AND r."shownAt" IS NOT NULL
    ORDER BY e."shownAt", e."number" LIMIT 1`)
  if (!row) return null
  const notes = await readNotes(db, row.articleId, number)
  const attached = notes.filter(({ passage }) => passage.state !== 'detached')
  const body = parseBody(row.body)
  const current = number === row.shownRevision
  return {
    articleId: row.articleId,
    article: { slug: row.slug, headline: row.headlineNow, language: row.language },
    number,
    from: new Date(row.shownAt).toISOString(),
    until: current || row.until === null ? null : new Date(row.until).toISOString(),
    next: row.next,
    current,
    headline: row.headline,
    dek: row.dek,
    author: { slug: row.authorSlug, name: row.authorName },
    hero: parseHero(row.hero),
    body,
    keepReading: await readBodyCards(db, body),
    margin: { revision: number, open: false, slips: attached, asks: [], count: attached.length },
    removed: notes.filter(({ passage }) => passage.state === 'detached').flatMap(toRemovedNote),
  }
}

/** Reads the best notes whose passage is in the revision, or was removed by it, in text order. */
async function readNotes(db: Reader, articleId: number, number: number): Promise<MarginNoteView[]> {
  const rows = await db.$queryRaw<MarginNoteRow[]>(sql`
    SELECT ${marginNoteColumns} FROM "Comment" c JOIN "Article" a ON a."id" = c."articleId"
    ${withNoteAuthor} ${withPassage(sql`c."annotationId"`, sql`${number}`)}
    WHERE c."articleId" = ${articleId} AND c."inline" = TRUE AND c."status" = 'shown'
      AND n."kind" <> 'ask' AND (pl."state" <> 'detached' OR pl."changedIn" = ${number})
    ORDER BY c."best" DESC, c."createdAt", c."id" LIMIT ${MARGIN_NOTES_SHOWN}`)
  return rows.flatMap(toMarginNotes).sort(comparePassages)
}

function toRemovedNote({ id, passage, author }: MarginNoteView): RevisionNote[] {
  const { kind, quote, state } = passage
  return kind === 'ask' ? [] : [{ id, kind, by: author.name, quote, state, changedHere: true }]
}

async function readBodyCards(
  db: Reader,
  body: OldVersionView['body'],
): Promise<Readonly<Record<string, ArticleCard>>> {
  const slugs = [...nodesOf(body)].flatMap((node) => {
    return node.type === 'keepReading' ? [node.attrs.slug] : []
  })
  const rows = await findPublicCards(db, [], slugs)
  return Object.fromEntries(rows.map(({ card }) => [card.slug, card]))
}
