import { type Reader, sql } from '../../platform/db/database.ts'
import { parseBody } from '../../text/body/body.ts'
import { type ArticleKind, type ArticleView, isPublic } from './article.ts'
import { type CardRow, cardColumns, joinShownText, toCard } from './lists/card-rows.ts'
import { IS_PUBLIC } from './public-article.ts'

interface ArticleRow extends CardRow {
  readonly kind: ArticleKind
  /** SQLite returns 0 or 1. */
  readonly commentsOpen: boolean | number
  readonly categoryId: number | null
  readonly revision: number
  readonly kicker: string
  readonly body: string
  readonly words: number
  readonly revisedAt: Date
  readonly feedbackOpen: boolean | number
  readonly inlineCount: number | bigint
  readonly askCount: number | bigint
  readonly translationGroup: number | null
}

/** A public article with what its page needs beside the text. */
export interface PublicArticle {
  readonly article: ArticleView
  readonly categoryId: number | null
  /** The translation group it belongs to; null if it has no translations. */
  readonly translationGroup: number | null
  /** Can readers comment on passages? `count` is the number of visible inline comments. */
  readonly feedback: { readonly open: boolean; readonly count: number; readonly asks: number }
}

/** Returns the public article with that slug, or null. One query. */
export async function getArticleBySlug(db: Reader, slug: string): Promise<PublicArticle | null> {
  const [row] = await db.$queryRaw<ArticleRow[]>(sql`
    SELECT ${cardColumns}, a."kind", a."commentsOpen", a."categoryId",
      r."number" AS "revision", r."kicker", r."body", r."words", r."createdAt" AS "revisedAt",
      a."feedbackOpen", a."translationGroup",
      (SELECT COUNT(*) FROM "Comment" n WHERE n."articleId" = a."id" AND n."inline" = TRUE
        AND n."status" = 'shown') AS "inlineCount",
      (SELECT COUNT(*) FROM "Ask" k WHERE k."articleId" = a."id") AS "askCount"
    FROM "Article" a ${joinShownText}
    WHERE a."slug" = ${slug} AND ${IS_PUBLIC}`)
  if (!row) return null
  const open = Boolean(row.commentsOpen) && Boolean(row.feedbackOpen)
  const feedback = { open, count: Number(row.inlineCount), asks: Number(row.askCount) }
  const { categoryId, translationGroup } = row
  return { article: toArticleView(row), categoryId, translationGroup, feedback }
}

function toArticleView(row: ArticleRow): ArticleView {
  const { id, kind, kicker, words, revision } = row
  return {
    ...toCard(row),
    id,
    kind,
    kicker,
    words,
    revision,
    body: parseBody(row.body),
    commentsOpen: Boolean(row.commentsOpen),
    updatedAt: row.revisedAt > row.publishedAt ? row.revisedAt.toISOString() : null,
  }
}

/** Returns the current slug of the public article that used to have this one, or null. */
export async function findForwardedSlug(db: Reader, slug: string): Promise<string | null> {
  const former = await db.formerSlug.findUnique({
    where: { slug },
    select: { article: { select: { slug: true, status: true } } },
  })
  return former && isPublic(former.article) ? former.article.slug : null
}
