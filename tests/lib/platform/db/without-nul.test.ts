import { expect, test } from 'vitest'
import { renewal } from '@/lib/platform/db/changes/invalidation-log.ts'
import { sql } from '@/lib/platform/db/database.ts'
import { direct } from '@/lib/platform/db/direct.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../support/database.ts'

const NOON = new Date('2025-03-04T12:00:00Z')

onEachDatabase('a NUL that a stranger writes', (open) => {
  test('finds nothing, by whatever way it is asked', async () => {
    const { db } = await open()
    expect(await db.author.findUnique({ where: { slug: 'desk\0writer' } })).toBeNull()
    const question = sql`SELECT "id" FROM "Author" WHERE "slug" = ${'\0'}`
    expect(await db.$queryRaw(question)).toEqual([])
    expect(await (await direct(db)).$queryRaw(question)).toEqual([])
  })

  test('is kept as the sign for what could not be read, in every kind of transaction', async () => {
    const { db } = await open()
    await db.renewal.create({ data: { tags: 'a\0', at: NOON } })
    await transaction(db, (tx) => tx.renewal.create({ data: { tags: 'b\0', at: NOON } }))
    await transaction(
      db,
      async (tx) => {
        await tx.$executeRaw(renewal(['c\0'], NOON))
      },
      { sqlOnly: true, startsWithWrite: true },
    )
    const kept = await db.renewal.findMany({ orderBy: { id: 'asc' } })
    expect(kept.map(({ tags }) => tags)).toEqual(['a\u{FFFD}', 'b\u{FFFD}', 'c\u{FFFD}'])
  })
})
