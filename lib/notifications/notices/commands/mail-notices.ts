import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { queueMail } from '../../mail/commands/queue-mail.ts'
import { printLetter } from '../../mail/letter.ts'
import { isPublic } from '../../policy.ts'
import type { Sender } from '../../subscriptions/sender.ts'
import { noticeLetter } from '../notice-letter.ts'
import { isVisible, mailAddressOf, type NoticeRow, noticeRows } from '../queries/notice-rows.ts'

/** How long a notice waits for its mail, so that a slip of the pen or a removal is seen first. */
export const DELAY_MS = 30_000
/** Notices in one transaction. */
const BATCH = 50

/**
 * Queues one mail for each notice of those who want them at once; guests always do. A notice is
 * marked in the transaction that queues its mail, so no worker finds it twice. Digests take their own
 * (mail-digests.ts). Answers how many notices were settled.
 */
export async function mailNotices(
  db: Database,
  sender: Sender,
  now: Date = new Date(),
): Promise<number> {
  let settled = 0
  for (;;) {
    const count = await transaction(db, (tx) => mailBatch(tx, sender, now))
    settled += count
    if (count < BATCH) return settled
  }
}

async function mailBatch(tx: Transaction, sender: Sender, now: Date): Promise<number> {
  const until = new Date(now.getTime() - DELAY_MS)
  const rows = await noticeRows(
    tx,
    sql`n."mailedAt" IS NULL AND n."at" <= ${until}
      AND (u."mailRhythm" IS NULL OR u."mailRhythm" IN ('at-once', 'never'))`,
    sql`ORDER BY n."id" LIMIT ${BATCH}`,
  )
  for (const row of rows)
    if (await claimNotice(tx, row.id, now)) await mailOne(tx, row, sender, now)
  return rows.length
}

async function claimNotice(tx: Transaction, id: number, now: Date): Promise<boolean> {
  const { count } = await tx.notice.updateMany({
    where: { id, mailedAt: null },
    data: { mailedAt: now },
  })
  return count > 0
}

async function mailOne(tx: Transaction, row: NoticeRow, sender: Sender, now: Date): Promise<void> {
  const to = mailAddressOf(row, now)
  // What they have seen in the inbox needs no mail.
  if (to === '' || row.rhythm === 'never' || row.seenAt !== null || !isVisible(row)) return
  const letter = printLetter(noticeLetter(row, sender), sender.site)
  await queueMail(tx, { key: noticeKey(row.id), to, ...letter }, now)
}

function noticeKey(noticeId: number): string {
  return `notice:${noticeId}`
}

/** Whether a mail that had to wait should still go: not about a comment that was taken away since. */
export async function isStillWanted(db: Database, key: string): Promise<boolean> {
  const [, id] = /^notice:(\d+)$/.exec(key) ?? []
  if (id === undefined) return true
  const notice = await db.notice.findUnique({
    where: { id: Number(id) },
    select: { comment: { select: { status: true, article: { select: { status: true } } } } },
  })
  return notice !== null && isPublic(notice.comment.article.status, notice.comment.status)
}
