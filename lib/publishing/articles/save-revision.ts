import type { Person } from '../../accounts/users/roles.ts'
import { lockArticle } from '../../newsroom/articles/lock-article.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import { type ArticleText, toRevisionColumns } from '../../newsroom/articles/revision.ts'
import type { Database, Transaction } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'

export interface NewRevision {
  readonly articleId: number
  readonly text: ArticleText
  /** Why the text changed, in a sentence for the public history; empty for drafts. */
  readonly why: string
}

/** Saves a new revision of an article. Readers don't see it until it is published. */
export function saveRevision(
  db: Database,
  person: Person,
  revision: NewRevision,
  now: Date = new Date(),
): Promise<Result<{ number: number }, 'not-allowed' | 'no-article'>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    const number = await appendRevision(tx, revision, now)
    return number === null ? refused('no-article') : done({ number })
  })
}

/** Appends a revision in the caller's transaction. Null if there is no such article. */
export async function appendRevision(
  tx: Transaction,
  { articleId, text, why }: NewRevision,
  now: Date,
): Promise<number | null> {
  if (!(await lockArticle(tx, articleId))) return null
  const { _max } = await tx.revision.aggregate({ where: { articleId }, _max: { number: true } })
  const number = (_max.number ?? 0) + 1
  await tx.revision.create({
    data: { articleId, number, why, createdAt: now, ...toRevisionColumns(text) },
  })
  return number
}
