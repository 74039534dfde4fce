import { sql, type Transaction } from '../../platform/db/database.ts'

/**
 * Whether an admin is left when this one goes. Holds the first user's row for the rest of the
 * transaction, so that two admins who go at the same time take turns.
 */
export async function otherAdmin(tx: Transaction, userId: number): Promise<boolean> {
  await holdFirstUser(tx)
  const others = await tx.user.count({
    where: { role: 'admin', id: { not: userId }, deletedAt: null, deleteAt: null },
  })
  return others > 0
}

/**
 * On Postgres an UPDATE that waited for a row which was deleted meanwhile (a sign-up that nobody
 * confirmed) holds nothing: then the next first row is everybody's.
 */
async function holdFirstUser(tx: Transaction): Promise<void> {
  const hold = sql`UPDATE "User" SET "handle" = "handle"
    WHERE "id" = (SELECT MIN("id") FROM "User")`
  while ((await tx.$executeRaw(hold)) === 0 && (await tx.user.count()) > 0);
}
