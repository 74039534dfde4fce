import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { type Database, sql } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, later } from './talk.ts'

/** Enough that the process is well under way. */
const CONFIRMED = 40
const WRITER = join(import.meta.dirname, '..', '..', '..', 'support', 'talkative-writer.ts')

/** Kills the posting process after that many confirmed comments, and returns their ids. */
async function confirmedUntilKilled(words: readonly (string | number)[]): Promise<number[]> {
  const child = spawn(process.execPath, [WRITER, ...words.map(String)])
  const gone = once(child, 'exit')
  let complaints = ''
  child.stderr.on('data', (part) => {
    complaints += part
  })
  const ids: number[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    ids.push(Number(line))
    if (ids.length === CONFIRMED) child.kill('SIGKILL')
  }
  const [, signal] = await gone
  expect(signal, complaints).toBe('SIGKILL')
  return ids
}

interface Books {
  readonly counted: number | bigint
  readonly shown: number | bigint
  readonly answers: number | bigint
  readonly replyCount: number | bigint
  readonly replies: number | bigint
  readonly announced: number | bigint
}

/** The counters and the rows, in one query so that they are of the same moment. */
async function books(db: Database, articleId: number, root: number): Promise<number[]> {
  const on = sql`c."articleId" = ${articleId}`
  const [row] = await db.$queryRaw<Books[]>(sql`
    SELECT a."commentCount" AS "counted", k."answers", k."replyCount",
      (SELECT COUNT(*) FROM "Comment" c WHERE ${on} AND c."status" = 'shown') AS "shown",
      (SELECT COUNT(*) FROM "Comment" c WHERE c."rootId" = ${root}) AS "replies",
      (SELECT COUNT(*) FROM "Announcement" n JOIN "Comment" c ON c."id" = n."commentId"
        WHERE ${on}) AS "announced"
    FROM "Article" a JOIN "Comment" k ON k."id" = ${root} WHERE a."id" = ${articleId}`)
  if (!row) throw new Error('The article does not exist.')
  const { counted, shown, announced, answers, replyCount, replies } = row
  return [counted, shown, announced, answers, replyCount, replies].map(Number)
}

onEachDatabase('a server killed while users post', (open) => {
  test('keeps every confirmed comment, and its counters agree with the rows', {
    timeout: 60_000,
  }, async () => {
    const { db, url, ann, ben, article } = await createTestSite(open)
    const talk = await article()
    const root = await talk.said(ann, 'Say on.', {}, new Date())
    const ids = await confirmedUntilKilled([url, talk.articleId, ben.id, root])
    expect(ids.length).toBeGreaterThanOrEqual(CONFIRMED)
    expect(await db.comment.count({ where: { id: { in: ids } } })).toBe(ids.length)
    const [counted, shown, announced, answers, replyCount, replies] = await books(
      db,
      talk.articleId,
      root,
    )
    expect(counted).toBeGreaterThan(ids.length)
    expect([shown, announced]).toEqual([counted, counted])
    expect([answers, replyCount]).toEqual([replies, replies])
    // The lock of the killed process is released.
    expect(await talk.says(ann, 'Where was I?', {}, later(1))).toMatchObject({ ok: true })
  })
})
