import type { Reader } from '../../../platform/db/database.ts'
import { headlineOf } from '../headline-of.ts'
import { type EndingView, userOf } from '../subscription.ts'
import { type Ending, readEnding } from '../unsubscribe-token.ts'
import { namesOfUser } from './names-of-user.ts'

/** What a token names; null for one that this site has not signed. */
export async function endingByToken(
  db: Reader,
  key: Buffer,
  token: string,
): Promise<EndingView | null> {
  const ending = readEnding(key, token)
  if (!ending) return null
  const { subscriber, what, articleId } = ending
  const guest = userOf(subscriber) === 0
  const headline = what === 'all' ? '' : await headlineOf(db, articleId)
  return { what, guest, headline, ended: await isEnded(db, ending) }
}

async function isEnded(db: Reader, { subscriber, what, articleId }: Ending): Promise<boolean> {
  const userId = userOf(subscriber)
  if (what === 'all' && userId > 0) {
    const user = await db.user.findUnique({
      where: { id: userId },
      select: { mailRhythm: true, deletedAt: true },
    })
    return !user || user.deletedAt !== null || user.mailRhythm === 'never'
  }
  const names = userId > 0 ? await namesOfUser(db, userId) : [subscriber]
  const which = what === 'all' ? {} : { kind: what, articleId }
  return (await db.subscription.count({ where: { subscriber: { in: names }, ...which } })) === 0
}
