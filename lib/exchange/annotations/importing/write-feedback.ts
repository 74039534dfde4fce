import { changeCommentCounters } from '../../../conversation/comments/commands/set-status.ts'
import { lockArticle } from '../../../newsroom/articles/lock-article.ts'
import type { Database } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import type { AnnotationNote } from './import-report.ts'
import { insertPassages } from './insert-passages.ts'
import { numberReplies } from './number-replies.ts'
import type { Destination, Fresh, Standing, Tied, Written } from './standing.ts'
import { remember, shownOf, writeAsks, writeComments } from './write-comments.ts'

/** Writes feedback on passages, or on the whole article, in one transaction. */
export function writeFeedback(
  db: Database,
  article: Destination,
  fresh: readonly Fresh[],
  now: Date,
): Promise<Written[]> {
  return transaction(
    db,
    async (tx) => {
      await lockArticle(tx, article.id)
      const tied = await insertPassages(tx, article, fresh, now)
      const asks = await writeAsks(tx, article, tied.filter(isAsk), now)
      const comments = await writeComments(
        tx,
        article,
        tied.filter((one) => !isAsk(one)),
        now,
      )
      const standings = new Map([...asks, ...comments])
      await remember(tx, standings, now)
      await changeCommentCounters(tx, { rootId: 0, article }, shownOf(comments), now)
      return tied.flatMap((one) => {
        const standing = standings.get(one)
        return standing ? [{ standing, oddities: odditiesOf(one) }] : []
      })
    },
    { startsWithWrite: true },
  )
}

/** Writes replies and answers to asks, in one transaction. */
export function writeAnswers(
  db: Database,
  article: Destination,
  answers: readonly { readonly fresh: Fresh; readonly to: Standing }[],
  now: Date,
): Promise<Written[]> {
  return transaction(
    db,
    async (tx) => {
      await lockArticle(tx, article.id)
      const tied = answers.map(({ fresh, to }): Tied => {
        const below = to.ask
          ? { parentId: null, rootId: 0 }
          : { parentId: to.id, rootId: to.rootId || to.id }
        return { fresh, placed: null, annotationId: to.annotationId, ...below, own: false }
      })
      const comments = await writeComments(tx, article, tied, now)
      await remember(tx, new Map(comments), now)
      await numberReplies(tx, new Set(tied.map(({ rootId }) => rootId)))
      await changeCommentCounters(tx, { rootId: 0, article }, shownOf(comments), now)
      return comments.map(([one, standing]) => ({ standing, oddities: odditiesOf(one) }))
    },
    { startsWithWrite: true },
  )
}

function isAsk({ fresh, placed }: Tied): boolean {
  return fresh.annotation.isAsk && placed !== null
}

/** What is to be said of one that was written. */
function odditiesOf({ fresh, placed, annotationId, parentId }: Tied): AnnotationNote[] {
  const { annotation } = fresh
  const whole = annotationId === null && parentId === null
  const gone = placed !== null && !placed.nowhere && placed.placements.at(-1)?.state === 'detached'
  return [
    ...(placed?.nowhere ? ['nowhere' as const] : []),
    ...(gone ? ['gone' as const] : []),
    ...(whole ? ['whole article' as const] : []),
    ...(placed && placed.target.selectors.length > 0 ? ['selectors kept' as const] : []),
    ...(annotation.isPrivate ? ['private' as const] : []),
    ...(annotation.guestName === '' && !annotation.isAsk ? ['no name' as const] : []),
  ]
}
