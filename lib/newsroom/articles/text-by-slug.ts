import type { Reader } from '../../platform/db/database.ts'
import { isPublic } from './article.ts'
import { type ArticleText, parseRevisionText } from './revision.ts'

/** The text that readers see, with what an editor needs to revise it. */
export interface ShownText {
  readonly articleId: number
  /** The number of the shown revision, and of the newest one, which may not be shown yet. */
  readonly revision: number
  readonly newest: number
  readonly text: ArticleText
}

/** Returns the text of the public article or standing page with that slug, or null. */
export async function getShownText(db: Reader, slug: string): Promise<ShownText | null> {
  const article = await db.article.findUnique({
    where: { slug },
    select: { id: true, status: true, shownRevision: true, language: true },
  })
  if (!article || !isPublic(article) || article.shownRevision === null) return null
  const { id: articleId, shownRevision: number, language } = article
  const row = await db.revision.findUnique({ where: { articleId_number: { articleId, number } } })
  if (!row) return null
  const { _max } = await db.revision.aggregate({ where: { articleId }, _max: { number: true } })
  const newest = _max.number ?? number
  return { articleId, revision: number, newest, text: parseRevisionText(row, language) }
}
