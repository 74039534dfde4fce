import { isPublic } from '../../newsroom/articles/article.ts'
import { type FiledArticle, getFiling } from '../../newsroom/articles/get-filing.ts'
import { getListNames } from '../../newsroom/articles/lists/listings.ts'
import { lockArticle } from '../../newsroom/articles/lock-article.ts'
import { tagsInvalidatedBy } from '../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../platform/db/changes/invalidation-log.ts'
import type { Transaction } from '../../platform/db/database.ts'
import { indexArticle } from '../../search/index/index-article.ts'
import { carryAnnotations } from './carry-annotations.ts'
import { recordShownAt } from './record-shown-at.ts'

/**
 * The only way to write to an article. Runs `work` in the caller's transaction (it returns the id
 * of the article: a new one, or the one passed in), then updates everything that depends on it in
 * the same transaction: its lists, its front page slot, the time a revision went public, the
 * positions of annotations, the search index and the invalidation log.
 */
export async function changeArticle(
  tx: Transaction,
  articleId: number | null,
  at: Date,
  work: () => Promise<number>,
): Promise<number> {
  if (articleId !== null) await lockArticle(tx, articleId)
  const before = articleId === null ? null : await getFiling(tx, articleId)
  const id = await work()
  const after = await getFiling(tx, id)
  await tx.listing.deleteMany({ where: { articleId: id } })
  const publishedAt = after?.publishedAt
  if (after && publishedAt) {
    const rows = getListNames(after).map((list) => ({ list, publishedAt, articleId: id }))
    if (rows.length > 0) await tx.listing.createMany({ data: rows })
  }
  const [from, to] = [before?.shownRevision, after?.shownRevision]
  await recordShownAt(tx, id, before, after, at)
  if (from && to && from !== to) await carryAnnotations(tx, id, from, to)
  if (isShown(before) || isShown(after)) await indexArticle(tx, id, after)
  if (after && !isPublic(after)) await tx.frontSlot.deleteMany({ where: { articleId: id } })
  await recordRenewal(tx, tagsInvalidatedBy(before, after), at)
  return id
}

function isShown(filing: FiledArticle | null): boolean {
  return filing !== null && isPublic(filing)
}
