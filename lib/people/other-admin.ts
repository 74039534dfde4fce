import { sql, type Transaction } from '../db/database.ts'

/**
 * Whether an admin is left when this one goes. Holds the first user's row for the rest of the
 * transaction, so that two admins who go at the same time take turns (rows of users are never
 * deleted, so everybody holds the same one).
 */
export async function otherAdmin(tx: Transaction, userId: number): Promise<boolean> {
  await tx.$executeRaw(sql`UPDATE "User" SET "handle" = "handle"
    WHERE "id" = (SELECT MIN("id") FROM "User")`)
  const others = await tx.user.count({
    where: { role: 'admin', id: { not: userId }, deletedAt: null, deleteAt: null },
  })
  return others > 0
}
