import type { Reader } from '../../platform/db/database.ts'

/** Mails on one page of the development outbox. */
export const OUTBOX_PAGE = 50

export interface OutboxMail {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly text: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** sent · waiting · given up, and why. */
  readonly state: string
}

/** The newest mails, newest first; those before number `before`. */
export async function outboxPage(db: Reader, before: number | null): Promise<OutboxMail[]> {
  const rows = await db.mail.findMany({
    where: before === null ? {} : { id: { lt: before } },
    orderBy: { id: 'desc' },
    take: OUTBOX_PAGE,
  })
  return rows.map(({ id, to, subject, text, createdAt, sentAt, failedAt, lastError }) => {
    const trouble = lastError && `: ${lastError}`
    const state = sentAt ? 'sent' : failedAt ? `given up${trouble}` : `waiting${trouble}`
    return { id, to, subject, text, at: createdAt.toISOString(), state }
  })
}
