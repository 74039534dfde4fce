import { type FiledArticle, filingOf } from '../../newsroom/articles/filing-of.ts'
import { isPublic, listsOf } from '../../newsroom/articles/lists/listings.ts'
import { lockArticle } from '../../newsroom/articles/lock-article.ts'
import { touchedBy } from '../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../platform/db/changes/invalidation-log.ts'
import type { Transaction } from '../../platform/db/database.ts'
import { indexArticle } from '../../search/index/index-article.ts'
import { carryAnnotations } from './carry-annotations.ts'
import { markShown } from './mark-shown.ts'

/**
 * The one way to write to an article. Runs `work` in the caller's transaction (it returns the
 * article's id: new, or the one given) and then brings what follows from the change up to date in
 * that same transaction: the lists in which the article stands, its place on the front page, since when
 * the revision is public, what search finds of it, where annotations stand if another one is shown, and the record of every
 * cached page that the change touches. Commands decide; this keeps the books.
 */
export async function changeArticle(
  tx: Transaction,
  articleId: number | null,
  at: Date,
  work: () => Promise<number>,
): Promise<number> {
  if (articleId !== null) await lockArticle(tx, articleId)
  const before = articleId === null ? null : await filingOf(tx, articleId)
  const id = await work()
  const after = await filingOf(tx, id)
  await tx.listing.deleteMany({ where: { articleId: id } })
  const publishedAt = after?.publishedAt
  if (after && publishedAt) {
    const rows = listsOf(after).map((list) => ({ list, publishedAt, articleId: id }))
    if (rows.length > 0) await tx.listing.createMany({ data: rows })
  }
  const [from, to] = [before?.shownRevision, after?.shownRevision]
  await markShown(tx, id, before, after, at)
  if (from && to && from !== to) await carryAnnotations(tx, id, from, to)
  if (isSeen(before) || isSeen(after)) await indexArticle(tx, id, after)
  if (after && !isPublic(after)) await tx.frontSlot.deleteMany({ where: { articleId: id } })
  await recordRenewal(tx, touchedBy(before, after), at)
  return id
}

function isSeen(filing: FiledArticle | null): boolean {
  return filing !== null && isPublic(filing)
}
