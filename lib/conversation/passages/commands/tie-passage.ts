import { sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import type { PassageClaim } from '../../margin/input.ts'
import type { FeedbackKind } from '../passage-view.ts'
import type { PassageRefusal } from '../refusals.ts'
import { placePassage } from './place-passage.ts'
import { writeAnnotation } from './write-annotation.ts'

/** What a comment answers: a passage, or an ask (and so the ask's passage). */
export type FeedbackTarget =
  | { readonly claim: PassageClaim; readonly kind: FeedbackKind; readonly suggestion: string }
  | { readonly askId: number }

/** Writes the tie, once the comment is certain to be written; answers the annotation's number. */
export type Tie = (now: Date) => Promise<number>

/**
 * Finds what a comment on that article answers, in the caller's transaction, and writes nothing yet.
 * `everyone` is false for the newsroom, whom closed feedback and closed asks don't stop.
 */
export async function tieTo(
  tx: Statements,
  articleId: number,
  target: FeedbackTarget,
  everyone: boolean,
): Promise<Result<{ readonly tie: Tie }, PassageRefusal>> {
  if ('askId' in target) return tieToAsk(tx, articleId, target.askId, everyone)
  const { claim, kind, suggestion } = target
  const found = await placePassage(tx, articleId, claim, everyone)
  if (!found.ok) return found
  const annotation = { articleId, kind, suggestion, passage: found }
  return done({ tie: (now: Date) => writeAnnotation(tx, annotation, now) })
}

interface AskRow {
  readonly articleId: number
  readonly annotationId: number
  readonly closedAt: Date | null
}

async function tieToAsk(
  tx: Statements,
  articleId: number,
  askId: number,
  everyone: boolean,
): Promise<Result<{ readonly tie: Tie }, PassageRefusal>> {
  const [ask] = await tx.$queryRaw<AskRow[]>(sql`
    SELECT "articleId", "annotationId", "closedAt" FROM "Ask" WHERE "id" = ${askId}`)
  if (ask?.articleId !== articleId) return refused('no-ask')
  if (everyone && ask.closedAt !== null) return refused('ask-closed')
  return done({ tie: () => Promise.resolve(ask.annotationId) })
}
