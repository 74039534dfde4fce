import type { Database } from '../../../platform/db/database.ts'
import { type Mail, plainLine } from '../mail.ts'
import { isForGood, MAX_ATTEMPTS, waitAfter } from '../retries.ts'
import type { Transport } from '../transport.ts'

/** Mail looked at in one go, and how many of it are on their way at a time. */
const BATCH = 100
const AT_A_TIME = 4
/** Longer than any conversation that the transport allows; a mail of a killed process waits so long. */
export const LOCK_MS = 5 * 60_000

export interface Surroundings {
  readonly clock?: () => Date
  /** From 0 to 1. */
  readonly chance?: () => number
  /** Asked again before a mail that had to wait: whether it should still go. */
  readonly stillWanted?: (db: Database, key: string) => Promise<boolean>
  /** What is on its way goes on, nothing else is begun. */
  readonly signal?: AbortSignal
}

/**
 * Sends the mail that is due, and answers how much of it was tried. Any number of processes may do
 * so at once: a mail is claimed by a conditional update before it is sent, and marked after. Whoever
 * is killed in between leaves a lock that runs out. If that was after the other side's OK, the mail
 * goes a second time: SMTP has no way to know, but both copies have one Message-ID, by which mail
 * programs commonly show only one.
 */
export async function sendDue(
  db: Database,
  transport: Transport,
  surroundings: Surroundings = {},
): Promise<number> {
  const work = { db, transport, ...DEFAULTS, ...surroundings }
  const due = await dueMail(work)
  const tried = due.length
  const lane = async () => {
    while (!work.signal.aborted) {
      const id = due.shift()
      if (id === undefined) return
      await sendOne(work, id)
    }
  }
  // All lanes come to their end before a failure of the database is told.
  const lanes = await Promise.allSettled(Array.from({ length: AT_A_TIME }, lane))
  const failed = lanes.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return tried
}

const DEFAULTS: Required<Surroundings> = {
  clock: () => new Date(),
  chance: Math.random,
  stillWanted: async () => true,
  signal: new AbortController().signal,
}

interface Work extends Required<Surroundings> {
  readonly db: Database
  readonly transport: Transport
}

function waiting(now: Date) {
  const unlocked = [{ lockedUntil: null }, { lockedUntil: { lte: now } }]
  return { sentAt: null, failedAt: null, dueAt: { lte: now }, OR: unlocked }
}

async function dueMail({ db, clock }: Work): Promise<number[]> {
  const rows = await db.mail.findMany({
    where: waiting(clock()),
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take: BATCH,
  })
  return rows.map(({ id }) => id)
}

async function sendOne(work: Work, id: number): Promise<void> {
  const claimed = await claim(work, id)
  if (!claimed) return
  const { mail, attempts } = claimed
  // It was claimed as often and never marked: whoever sends it does not survive it.
  if (attempts > MAX_ATTEMPTS) return giveUp(work, id, 'It was tried too often.')
  if (attempts > 1 && !(await work.stillWanted(work.db, mail.key))) {
    return giveUp(work, id, 'It was no longer wanted.')
  }
  try {
    await work.transport.send(mail)
  } catch (error) {
    return failed(work, claimed, error)
  }
  await settle(work, id, { sentAt: work.clock(), lastError: '' })
}

interface Claimed {
  readonly id: number
  readonly mail: Mail
  readonly attempts: number
  readonly lock: Date
}

/** Takes a mail for this process; null when another was quicker. */
async function claim({ db, clock }: Work, id: number): Promise<Claimed | null> {
  const now = clock()
  const lock = new Date(now.getTime() + LOCK_MS)
  const { count } = await db.mail.updateMany({
    where: { id, ...waiting(now) },
    data: { lockedUntil: lock, attempts: { increment: 1 } },
  })
  if (count === 0) return null
  const row = await db.mail.findUniqueOrThrow({ where: { id } })
  return { id, lock, attempts: row.attempts, mail: { ...row, headers: JSON.parse(row.headers) } }
}

async function failed(work: Work, { id, attempts, lock }: Claimed, error: unknown): Promise<void> {
  const why = plainLine(error instanceof Error ? error.message : String(error), 300)
  if (attempts >= MAX_ATTEMPTS || isForGood(error)) return giveUp(work, id, why)
  const dueAt = new Date(work.clock().getTime() + waitAfter(attempts, work.chance()))
  // Only while it is still ours: after the lock another process may be sending it.
  await work.db.mail.updateMany({
    where: { id, lockedUntil: lock, sentAt: null },
    data: { dueAt, lockedUntil: null, lastError: why },
  })
}

function giveUp(work: Work, id: number, why: string): Promise<void> {
  return settle(work, id, { failedAt: work.clock(), lastError: why })
}

/** Its words go where somebody else has them: they may hold a link that signs in. */
async function settle({ db, transport }: Work, id: number, end: object): Promise<void> {
  const words = transport.keepsWords ? {} : { text: '', html: '' }
  await db.mail.updateMany({
    where: { id, sentAt: null, failedAt: null },
    data: { lockedUntil: null, ...words, ...end },
  })
}
