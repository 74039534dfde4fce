import { beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/platform/db/database.ts'
import { readConversations } from '@/prisma/newsroom/newsroom.ts'
import { playNewsroom } from '@/prisma/newsroom/play.ts'
import { onEachDatabase } from '../../support/database.ts'

const LONG = 'jakarta-half-built-capital'
const only = [LONG, 'how-a-coalition-is-counted', 'rice-futures-after-export-curbs']
const conversations = readConversations()

function remarksOf(slug: string) {
  return conversations.get(slug)?.remarks ?? []
}

onEachDatabase('the demo newsroom’s conversations, played', (open) => {
  let db: Database
  beforeAll(async () => {
    db = (await open()).db
    await playNewsroom(db, { only })
  }, 60_000)

  const comments = (slug: string) => {
    return db.comment.findMany({ where: { article: { slug } }, orderBy: { createdAt: 'asc' } })
  }

  test('every comment is there, by its writer, at its time, where it answers', async () => {
    for (const slug of only) {
      const rows = await db.comment.findMany({
        where: { article: { slug } },
        include: { user: true, parent: { include: { user: true } } },
        orderBy: { createdAt: 'asc' },
      })
      const byNumber = new Map(remarksOf(slug).map((remark) => [remark.number, remark]))
      const said = remarksOf(slug)
        .map(({ at, by, parent }) => [at, by, parent === null ? null : byNumber.get(parent)?.at])
        .sort((a, b) => Number(a[0]) - Number(b[0]))
      expect(
        rows.map(({ createdAt, user, parent }) => [
          createdAt,
          user?.handle,
          parent?.createdAt ?? null,
        ]),
      ).toEqual(said)
    }
  })

  test('what was given on passages stands in the margin, and the ask has its answers', async () => {
    const given = remarksOf(LONG).filter(({ on }) => on)
    const inline = await db.comment.findMany({
      where: { article: { slug: LONG }, inline: true },
      include: { annotation: { include: { ask: true, placements: true } } },
      orderBy: { createdAt: 'asc' },
    })
    const notes = inline.filter(({ annotation }) => annotation?.kind !== 'ask')
    expect(notes.map(({ annotation }) => annotation?.exact).sort()).toEqual(
      given.map(({ on }) => on?.words).sort(),
    )
    const ask = await db.ask.findFirstOrThrow({ where: { article: { slug: LONG } } })
    expect(ask.closedAt).not.toBeNull()
    expect(inline.length - notes.length).toBe(3)
    const states = notes.flatMap(({ annotation }) => annotation?.placements ?? [])
    expect(states.some(({ state }) => state === 'edited')).toBe(true)
  })

  test('what happened to comments has happened, and its people know why', async () => {
    const rows = await comments(LONG)
    const statuses = rows.map(({ status }) => status)
    for (const status of ['pending', 'removed', 'deleted']) expect(statuses).toContain(status)
    expect(rows.filter(({ pinned }) => pinned)).toHaveLength(1)
    expect(rows.filter(({ editedAt }) => editedAt !== null)).toHaveLength(1)
    expect((await comments('how-a-coalition-is-counted')).some(({ closed }) => closed)).toBe(true)
    expect(await db.report.count({ where: { resolvedAt: null } })).toBe(1)
    expect(await db.report.count({ where: { resolvedAt: { not: null } } })).toBe(2)
    const log = await db.moderationEntry.groupBy({ by: ['act'] })
    const acts = log.map(({ act }) => act).sort()
    expect(acts).toEqual(['close', 'delete', 'hold', 'pin', 'remove', 'report'])
  })

  test('counters equal what they count', async () => {
    for (const slug of only) {
      const article = await db.article.findUniqueOrThrow({ where: { slug } })
      const rows = await comments(slug)
      const shown = rows.filter(({ status }) => status === 'shown')
      expect(article.commentCount).toBe(shown.length)
      for (const { id, rootId, replyCount, ups, downs } of rows) {
        const votes = await db.vote.groupBy({
          by: ['value'],
          where: { commentId: id },
          _count: true,
        })
        const count = (value: number) => votes.find((one) => one.value === value)?._count ?? 0
        expect([ups, downs]).toEqual([count(1), count(-1)])
        if (rootId !== 0) continue
        expect(replyCount).toBe(shown.filter((reply) => reply.rootId === id).length)
      }
    }
  })

  test('the reader who signs in finds a few notices, and no mail is due', async () => {
    const reader = await db.user.findUniqueOrThrow({ where: { email: 'reader@example.org' } })
    const notices = await db.notice.findMany({ where: { userId: reader.id } })
    expect(notices.length).toBeGreaterThanOrEqual(3)
    expect(notices.length).toBeLessThanOrEqual(20)
    expect(notices.every(({ seenAt }) => seenAt === null)).toBe(true)
    expect(await db.notice.count({ where: { mailedAt: null } })).toBe(0)
    expect(await db.announcement.count({ where: { doneAt: null } })).toBe(0)
    expect(await db.mail.count()).toBe(0)
  })

  test('without conversations, and where there are none, nobody has an account', async () => {
    const silent = (await open()).db
    await playNewsroom(silent, { only: [LONG], conversations: false })
    expect(await silent.user.count()).toBe(0)
    expect(await silent.comment.count()).toBe(0)
  })
})
