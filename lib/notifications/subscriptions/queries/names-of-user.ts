import type { Reader } from '../../../platform/db/database.ts'
import { mailSubscriber, userSubscriber } from '../subscription.ts'

/**
 * The names under which a user subscribes: their own, and that of the guest whose address turned out
 * to be theirs.
 */
export async function namesOfUser(db: Reader, userId: number): Promise<string[]> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { email: true, emailVerifiedAt: true },
  })
  const guest = user?.email && user.emailVerifiedAt ? [mailSubscriber(user.email)] : []
  return [userSubscriber(userId), ...guest]
}
