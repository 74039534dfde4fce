import type { Person } from '../../../accounts/users/roles.ts'
import { lockArticle } from '../../../newsroom/articles/lock-article.ts'
import { PUBLIC_ARTICLE } from '../../../newsroom/articles/public-article.ts'
import { tagsInvalidatedByComment } from '../../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { findClaimedPassage } from '../../passages/commands/find-claimed-passage.ts'
import { writeAnnotation } from '../../passages/commands/write-annotation.ts'
import type { PromptRefusal } from '../../passages/refusals.ts'
import type { PassageClaim } from '../input.ts'
import { canCreatePrompt } from '../policy.ts'

export interface NewPrompt {
  readonly articleId: number
  readonly question: string
  readonly claim: PassageClaim
}

/** Puts a question of the newsroom on a passage; readers can answer at once. */
export function createPrompt(
  db: Database,
  person: Person,
  { articleId, question, claim }: NewPrompt,
  now: Date = new Date(),
): Promise<Result<{ id: number; slug: string }, PromptRefusal>> {
  return transaction(
    db,
    async (tx) => {
      if (!canCreatePrompt(person)) return refused('not-allowed')
      await lockArticle(tx, articleId)
      const article = await tx.article.findFirst({
        where: { id: articleId, kind: 'article', ...PUBLIC_ARTICLE },
        select: { slug: true },
      })
      if (!article) return refused('no-article')
      const passage = await findClaimedPassage(tx, { articleId, claim, isStaff: true })
      if (!passage.ok) return passage
      const annotationId = await writeAnnotation(tx, { articleId, kind: 'ask', passage }, now)
      const { id } = await tx.ask.create({
        data: { articleId, annotationId, question, userId: person.id, createdAt: now },
        select: { id: true },
      })
      await recordRenewal(tx, tagsInvalidatedByComment(article), now)
      return done({ id, slug: article.slug })
    },
    { startsWithWrite: true },
  )
}
