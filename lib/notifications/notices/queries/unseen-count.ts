import type { Reader } from '../../../platform/db/database.ts'
import { visibleNotices } from './visible-notices.ts'

/** Notices in a user's inbox that were not seen. One query. */
export function unseenCount(db: Reader, userId: number): Promise<number> {
  return db.notice.count({ where: { ...visibleNotices(userId), seenAt: null } })
}
