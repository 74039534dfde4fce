import { expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { markSeen } from '@/lib/notifications/notices/commands/mark-seen.ts'
import { EXCERPT, INBOX_PAGE } from '@/lib/notifications/notices/inbox.ts'
import { unseenCount } from '@/lib/notifications/notices/queries/unseen-count.ts'
import { inboxPage } from '@/lib/pages/account/inbox-page.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { later, NOON } from '../mail/post-room.ts'
import { aReader, aStory, follow, say, sayMany, whoHeard } from '../subscriptions/readers.ts'

onEachDatabase('the inbox', (open) => {
  const world = async (comments: number) => {
    const { db, statements } = await open()
    const articleId = await aStory(db)
    const [ann, ben] = [await aReader(db, 'ann'), await aReader(db, 'ben')]
    await follow(db, ann, { articleId })
    const said = await sayMany(db, { articleId, by: ben.id }, comments)
    await whoHeard(db, 0, later(comments))
    return { db, statements, articleId, ann, ben, said }
  }

  test('shows page by page, newest first, who said what and where', async () => {
    const { db, ann, said } = await world(INBOX_PAGE + 5)
    const first = await inboxPage(db, ann.id)
    expect(first.notices).toHaveLength(INBOX_PAGE)
    const newest = said.at(-1)
    expect(first.notices[0]).toMatchObject({
      why: 'article',
      by: 'Ben',
      headline: 'A ferry sails',
      address: `/article/a-ferry-sails?comment=${newest}#comment-${newest}`,
      excerpt: `Number ${INBOX_PAGE + 4}.`,
      at: later((INBOX_PAGE + 4) / 60).toISOString(),
      seen: false,
    })
    expect(first).toMatchObject({ newest: true, unseen: INBOX_PAGE + 5 })
    const second = await inboxPage(db, ann.id, first.olderBefore)
    expect(second).toMatchObject({ newest: false, olderBefore: null })
    const all = [...first.notices, ...second.notices].map(({ id }) => id)
    expect(new Set(all).size).toBe(INBOX_PAGE + 5)
  })

  test('shows nobody what belongs to another', async () => {
    const { db, ben } = await world(2)
    expect(await inboxPage(db, ben.id)).toMatchObject({ notices: [], unseen: 0, newestId: 0 })
  })

  test('neither shows nor counts what is hidden, nor what an ignored person wrote', async () => {
    const { db, ann, ben, said } = await world(3)
    await db.comment.updateMany({ where: { id: said[0] ?? 0 }, data: { status: 'removed' } })
    expect(await inboxPage(db, ann.id)).toMatchObject({ unseen: 2 })
    expect((await inboxPage(db, ann.id)).notices).toHaveLength(2)
    await db.ignore.create({ data: { userId: ann.id, ignoredId: ben.id, at: NOON } })
    expect(await inboxPage(db, ann.id)).toMatchObject({ notices: [], unseen: 0 })
  })

  test('cuts what is long, and gives no spoiler away', async () => {
    const { db, articleId, ann, ben } = await world(0)
    const body = `||He dies|| ${'word '.repeat(100)}`
    await whoHeard(db, await say(db, { articleId, by: ben.id, body }))
    const { excerpt } = (await inboxPage(db, ann.id)).notices[0] ?? { excerpt: '' }
    expect(excerpt).toMatch(/^\[…\] word/)
    expect(excerpt.length).toBeLessThanOrEqual(EXCERPT + 1)
  })

  test('marks as seen what was shown, and not what came since', async () => {
    const { db, articleId, ann, ben } = await world(3)
    const { newestId } = await inboxPage(db, ann.id)
    await whoHeard(db, await say(db, { articleId, by: ben.id }))
    expect(await markSeen(db, ann, { through: newestId }, NOON)).toEqual({ ok: true, count: 3 })
    expect(await unseenCount(db, ann.id)).toBe(1)
    expect(await markSeen(db, ann, { articleId }, NOON)).toEqual({ ok: true, count: 1 })
    expect(await unseenCount(db, ann.id)).toBe(0)
  })

  test("never marks another's, and asks who it is", async () => {
    const { db, ann, ben } = await world(1)
    const { newestId } = await inboxPage(db, ann.id)
    expect(await markSeen(db, ben, { through: newestId })).toEqual({ ok: true, count: 0 })
    const nobody = await markSeen(db, NEWSROOM, { through: newestId })
    expect(nobody).toEqual({ ok: false, refusal: 'signed-out' })
    expect(await unseenCount(db, ann.id)).toBe(1)
  })

  test('takes two queries, its count one', async () => {
    const { db, statements, ann } = await world(1)
    statements.length = 0
    await inboxPage(db, ann.id)
    expect(statements).toHaveLength(2)
    statements.length = 0
    await unseenCount(db, ann.id)
    expect(statements).toHaveLength(1)
  })
})
