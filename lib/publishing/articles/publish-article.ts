import type { Person } from '../../accounts/users/roles.ts'
import { lockArticle } from '../../newsroom/articles/lock-article.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import type { Database, Transaction } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { changeArticle } from './change-article.ts'

export type PublishRefusal = 'not-allowed' | 'no-article' | 'no-revision' | 'no-text'

export interface Publication {
  readonly articleId: number
  /** The revision to show; default: the newest. */
  readonly revision?: number
  /** Publication date. Ignored if the article already has one; a future date schedules it. */
  readonly publishedAt?: Date
}

/**
 * Shows a revision to readers, now or, with a future date, when the publishing timer reaches it. A
 * published article keeps its date.
 */
export function publishArticle(
  db: Database,
  person: Person,
  publication: Publication,
  now: Date = new Date(),
): Promise<Result<{ status: 'published' | 'scheduled' }, PublishRefusal>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    const { articleId } = publication
    await lockArticle(tx, articleId)
    const article = await tx.article.findUnique({ where: { id: articleId } })
    if (!article) return refused('no-article')
    const number = publication.revision ?? (await getNewestRevision(tx, articleId))
    const revision = await tx.revision.findUnique({
      where: { articleId_number: { articleId, number } },
      select: { headline: true },
    })
    if (!revision) return refused('no-revision')
    if (revision.headline === '') return refused('no-text')
    const publishedAt = article.publishedAt ?? publication.publishedAt ?? now
    const status = publishedAt > now ? 'scheduled' : 'published'
    await changeArticle(tx, articleId, now, async () => {
      const data = { shownRevision: number, publishedAt, status }
      await tx.article.update({ where: { id: articleId }, data })
      return articleId
    })
    return done({ status })
  })
}

async function getNewestRevision(tx: Transaction, articleId: number): Promise<number> {
  const { _max } = await tx.revision.aggregate({ where: { articleId }, _max: { number: true } })
  return _max.number ?? 0
}
