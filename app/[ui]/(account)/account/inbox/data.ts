import { beforeSchema } from '@/lib/notifications/input.ts'
import { subscriptionsOfUser } from '@/lib/notifications/subscriptions/queries/subscriptions-of-user.ts'
import { inboxPage } from '@/lib/pages/account/inbox-page.ts'
import { database } from '@/lib/platform/db/database.ts'
import { member } from '@/lib/web/session/member.ts'

/** The inbox and subscriptions of who is signed in. `before` as the address has it. */
export async function ownInbox(page: string, before: string) {
  const { id } = await member(page)
  const db = await database()
  const [inbox, subscriptions] = await Promise.all([
    inboxPage(db, id, beforeSchema.parse(before)),
    subscriptionsOfUser(db, id),
  ])
  return { inbox, subscriptions }
}
