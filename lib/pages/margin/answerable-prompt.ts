import type { Reader } from '../../platform/db/database.ts'
import type { AnswerablePrompt } from './page-views.ts'

/** A question of the newsroom on that article; null if it doesn't exist. */
export async function getAnswerablePrompt(
  db: Reader,
  articleId: number,
  id: number,
): Promise<AnswerablePrompt | null> {
  const ask = await db.ask.findFirst({
    where: { id, articleId },
    select: { question: true, closedAt: true, annotation: { select: { exact: true } } },
  })
  return ask && { id, question: ask.question, quote: ask.annotation.exact, open: !ask.closedAt }
}
