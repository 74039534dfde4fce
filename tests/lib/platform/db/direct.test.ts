import { expect, test } from 'vitest'
import { renewal } from '@/lib/platform/db/changes/invalidation-log.ts'
import { type Database, raw, sql } from '@/lib/platform/db/database.ts'
import { direct } from '@/lib/platform/db/direct.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { writeTogether } from '@/lib/platform/db/write-together.ts'
import { onEachDatabase } from '../../../support/database.ts'

const NOON = new Date('2025-03-04T12:00:00.250Z')
const log = async (db: Database) => (await db.renewal.findMany()).map(({ tags }) => tags).sort()

onEachDatabase('statements without Prisma', (open) => {
  test('find what Prisma wrote and give the same of it', async () => {
    const { db } = await open()
    const user = { handle: 'ferry', name: 'Ferry’s Æ', email: 'f@x.example', createdAt: NOON }
    await db.user.create({ data: { ...user, suspendedUntil: null } })
    const question = sql`SELECT "id", "name", "createdAt", "suspendedUntil", "premoderated",
      COUNT(*) AS "found" FROM "User" WHERE "createdAt" = ${NOON} AND "deletedAt" IS NULL GROUP BY "id"`
    const rows = await (await direct(db)).$queryRaw(question)
    expect(rows).toEqual(await db.$queryRaw(question))
    expect(rows).toMatchObject([{ createdAt: NOON, suspendedUntil: null, found: 1n }])
  })

  test('are told to who counts statements, as Prisma’s are', async () => {
    const { db, statements } = await open()
    const reading = await direct(db)
    statements.length = 0
    await reading.$queryRaw(sql`SELECT 1`)
    expect(statements).toEqual(['SELECT 1'])
  })

  test('a transaction that fails leaves nothing, and gives the connection back', async () => {
    const { db } = await open()
    const failing = transaction(
      db,
      async (tx) => {
        await tx.$executeRaw(renewal(['lost'], NOON))
        throw new Error('The press stopped')
      },
      { sqlOnly: true, startsWithWrite: true },
    )
    await expect(failing).rejects.toThrow('The press stopped')
    const broken = transaction(db, (tx) => Promise.resolve(tx.$executeRaw(sql`NO SUCH`)), {
      sqlOnly: true,
      startsWithWrite: true,
    })
    await expect(broken).rejects.toThrow()
    await transaction(db, (tx) => Promise.resolve(tx.$executeRaw(renewal(['kept'], NOON))), {
      sqlOnly: true,
      startsWithWrite: true,
    })
    expect(await log(db)).toEqual(['kept'])
  })

  test('forty transactions at once, of both kinds, lose none of each other’s counting', async () => {
    const { db } = await open()
    const { id } = await db.renewal.create({ data: { tags: '0', at: NOON } })
    const hold = sql`UPDATE "Renewal" SET "at" = "at" WHERE "id" = ${id}`
    const read = sql`SELECT "tags" FROM "Renewal" WHERE "id" = ${id}`
    const change = (tags: string) => {
      return sql`UPDATE "Renewal" SET "tags" = ${String(Number(tags) + 1)} WHERE "id" = ${id}`
    }
    const one = () => {
      return transaction(
        db,
        async (tx) => {
          await tx.$executeRaw(hold)
          const [row] = await tx.$queryRaw<{ tags: string }[]>(read)
          await tx.$executeRaw(change(row?.tags ?? ''))
        },
        { sqlOnly: true, startsWithWrite: true },
      )
    }
    const other = () => {
      return transaction(db, async (tx) => {
        await tx.$executeRaw(hold)
        const [row] = await tx.$queryRaw<{ tags: string }[]>(read)
        await tx.$executeRaw(change(row?.tags ?? ''))
      })
    }
    await Promise.all(Array.from({ length: 20 }, () => [one(), other()]).flat())
    expect(await log(db)).toEqual(['40'])
  })

  test('what is written together is all written, or none of it', async () => {
    const { db } = await open()
    await transaction(
      db,
      (tx) => {
        return writeTogether(tx, [renewal(['a'], NOON), renewal(['b'], NOON), renewal(['c'], NOON)])
      },
      { sqlOnly: true, startsWithWrite: true },
    )
    await transaction(db, (tx) => writeTogether(tx, [renewal(['d'], NOON)]), {
      sqlOnly: true,
      startsWithWrite: true,
    })
    await transaction(db, (tx) => writeTogether(tx, [renewal(['e'], NOON), renewal(['f'], NOON)]))
    expect(await log(db)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    const broken = transaction(
      db,
      (tx) => {
        return writeTogether(tx, [renewal(['lost'], NOON), sql`UPDATE "Nothing" SET "a" = 1`])
      },
      { sqlOnly: true, startsWithWrite: true },
    )
    await expect(broken).rejects.toThrow()
    expect(await log(db)).toHaveLength(6)
  })

  test('more statements than are kept prepared still all run', async () => {
    const { db } = await open()
    const reading = await direct(db)
    const numbers = Array.from({ length: 700 }, (_, n) => n)
    const ask = async (n: number) => {
      const rows = await reading.$queryRaw<{ n: number }[]>(
        sql`SELECT "id" AS "n", ${n} AS ${raw(`"number_${n}"`)} FROM "Renewal"`,
      )
      return rows.length
    }
    await db.renewal.create({ data: { tags: 'x', at: NOON } })
    for (const n of [...numbers, 0, 1]) expect(await ask(n)).toBe(1)
  })
})
