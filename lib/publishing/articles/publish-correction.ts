import type { Person } from '../../accounts/users/roles.ts'
import { isPublic } from '../../newsroom/articles/article.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import type { ArticleText } from '../../newsroom/articles/revision.ts'
import type { Database } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { changeArticle } from './change-article.ts'
import { appendRevision } from './save-revision.ts'

export interface NewCorrection {
  readonly articleId: number
  /** The corrected text. */
  readonly text: ArticleText
  /** What was wrong and what is right, as readers see it. */
  readonly notice: string
  /** The reader who found it, as they want to be named; empty if the newsroom did. */
  readonly foundBy: string
}

/** Corrects a public article: shows a new revision and adds a permanent, dated notice. */
export function publishCorrection(
  db: Database,
  person: Person,
  { articleId, text, notice, foundBy }: NewCorrection,
  now: Date = new Date(),
): Promise<Result<{ revision: number }, 'not-allowed' | 'no-article' | 'not-public'>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    const article = await tx.article.findUnique({ where: { id: articleId } })
    if (!article) return refused('no-article')
    if (!isPublic(article)) return refused('not-public')
    let revision = 0
    await changeArticle(tx, articleId, now, async () => {
      revision = (await appendRevision(tx, { articleId, text, why: notice }, now)) ?? 0
      await tx.correction.create({ data: { articleId, revision, notice, foundBy, at: now } })
      await tx.article.update({ where: { id: articleId }, data: { shownRevision: revision } })
      return articleId
    })
    return done({ revision })
  })
}
