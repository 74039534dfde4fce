import { createHash } from 'node:crypto'
import type { Reader, Transaction } from '../../platform/db/database.ts'
import { isPlaceholder } from './handle.ts'

/** Keeps a handle that its owner gives up from everybody else, for good. */
export async function keepFormerHandle(
  tx: Transaction,
  { handle, userId }: { readonly handle: string; readonly userId: number },
  now: Date,
): Promise<void> {
  if (isPlaceholder(handle)) return
  const hash = hashHandle(handle)
  const kept = { userId, freedAt: now }
  await tx.formerHandle.upsert({ where: { hash }, create: { hash, ...kept }, update: kept })
}

/**
 * The given handles that were given up by anyone but this user, deleted accounts included. Pass 0 to
 * exclude no one.
 */
export async function listFormerHandles(
  db: Reader,
  handles: readonly string[],
  userId: number,
): Promise<ReadonlySet<string>> {
  const rows = await db.formerHandle.findMany({
    where: {
      hash: { in: handles.map(hashHandle) },
      OR: [{ userId: null }, { userId: { not: userId } }],
    },
    select: { hash: true },
  })
  const hashes = new Set(rows.map(({ hash }) => hash))
  return new Set(handles.filter((handle) => hashes.has(hashHandle(handle))))
}

/** Counts the handles this user has given up since the given time. */
export function countFormerHandles(db: Reader, userId: number, since: Date): Promise<number> {
  return db.formerHandle.count({ where: { userId, freedAt: { gt: since } } })
}

function hashHandle(handle: string): string {
  return createHash('sha256').update(handle).digest('hex')
}
