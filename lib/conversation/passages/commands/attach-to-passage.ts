import { sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { PassageClaim } from '../../margin/input.ts'
import type { FeedbackKind } from '../passage-view.ts'
import type { PassageRefusal } from '../refusals.ts'
import { findClaimedPassage } from './find-claimed-passage.ts'
import { writeAnnotation } from './write-annotation.ts'

/**
 * What a comment is about: a passage, or a question of the newsroom and that question's passage.
 */
export type FeedbackTarget =
  | { readonly claim: PassageClaim; readonly kind: FeedbackKind; readonly suggestion: string }
  | { readonly askId: number }

export interface Feedback {
  readonly articleId: number
  /** Undefined for a comment on the whole article. */
  readonly target: FeedbackTarget | undefined
  /** Staff may comment although feedback or the question is closed. */
  readonly isStaff: boolean
}

type Attached = Result<{ readonly annotationId: number | null }, PassageRefusal>

/**
 * Returns the annotation that a comment belongs to: a new one on its passage, or the one of the
 * question it replies to. Writes nothing when it refuses.
 */
export async function attachToPassage(
  tx: Statements,
  { articleId, target, isStaff }: Feedback,
  now: Date,
): Promise<Attached> {
  if (!target) return done({ annotationId: null })
  if ('askId' in target) return attachToQuestion(tx, { articleId, ...target, isStaff })
  const { claim, kind, suggestion } = target
  const passage = await findClaimedPassage(tx, { articleId, claim, isStaff })
  if (!passage.ok) return passage
  const annotation = { articleId, kind, suggestion, passage }
  return done({ annotationId: await writeAnnotation(tx, annotation, now) })
}

interface QuestionRow {
  readonly articleId: number
  readonly annotationId: number
  readonly closedAt: Date | null
}

async function attachToQuestion(
  tx: Statements,
  answer: { readonly articleId: number; readonly askId: number; readonly isStaff: boolean },
): Promise<Attached> {
  const [question] = await tx.$queryRaw<QuestionRow[]>(sql`
    SELECT "articleId", "annotationId", "closedAt" FROM "Ask" WHERE "id" = ${answer.askId}`)
  if (question?.articleId !== answer.articleId) return refused('no-ask')
  if (question.closedAt !== null && !answer.isStaff) return refused('ask-closed')
  return done({ annotationId: question.annotationId })
}
