import type { Reader, Transaction } from '../../platform/db/database.ts'

/** What an earlier import made of a thing. */
export interface Known {
  readonly targetId: number
  readonly fingerprint: string
  /** What that import said of fields that can be changed here, as JSON; null where it said nothing. */
  readonly said: string | null
}

/** Keys asked for at once: below every database's limit of parameters. */
const BATCH = 500

/** What is known of these keys. */
export async function knownItems(
  db: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>()
  for (let from = 0; from < keys.length; from += BATCH) {
    const rows = await db.importedItem.findMany({
      where: { key: { in: keys.slice(from, from + BATCH) } },
      select: { key: true, targetId: true, fingerprint: true, said: true },
    })
    for (const { key, ...rest } of rows) known.set(key, rest)
  }
  return known
}

export interface Remembered extends Omit<Known, 'said'> {
  readonly key: string
  readonly type: string
  readonly said?: string
}

/** Remembers, in the transaction that made them, what was made of things not known before. */
export async function rememberNew(
  tx: Transaction,
  items: readonly Remembered[],
  importedAt: Date,
): Promise<void> {
  if (items.length === 0) return
  await tx.importedItem.createMany({ data: items.map((item) => ({ ...item, importedAt })) })
}

/** Remembers anew, in the transaction that changed them, what was made of things known before. */
export async function rememberAgain(
  tx: Transaction,
  items: readonly Remembered[],
  importedAt: Date,
): Promise<void> {
  await tx.importedItem.deleteMany({ where: { key: { in: items.map(({ key }) => key) } } })
  await rememberNew(tx, items, importedAt)
}

/** Remembers, in the transaction that made it, what was made of a thing. */
export async function remember(tx: Transaction, item: Remembered, importedAt: Date): Promise<void> {
  const { key, ...data } = item
  await tx.importedItem.upsert({
    where: { key },
    create: { ...item, importedAt },
    update: { ...data, importedAt },
  })
}
