import { expect, test } from 'vitest'
import { sendDue } from '@/lib/notifications/mail/commands/send-due.ts'
import { isStillWanted, mailNotices } from '@/lib/notifications/notices/commands/mail-notices.ts'
import { makeNotices } from '@/lib/notifications/notices/commands/make-notices.ts'
import { markSeen } from '@/lib/notifications/notices/commands/mark-seen.ts'
import { confirmSubscription } from '@/lib/notifications/subscriptions/commands/confirm-subscription.ts'
import { subscribeGuest } from '@/lib/notifications/subscriptions/commands/subscribe-guest.ts'
import { unsubscribe } from '@/lib/notifications/subscriptions/commands/unsubscribe.ts'
import { unsubscribeByToken } from '@/lib/notifications/subscriptions/commands/unsubscribe-by-token.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { aTransport, later, NOON, site } from '../../mail/post-room.ts'
import { another, aReader, aStory, follow, say, sender } from '../../subscriptions/readers.ts'

/** Half a minute after noon, when a comment's mail is due. */
const DUE = later(0.5)

/** What is mailed to whom, once the workers have been. */
async function mailed(db: Database, now = DUE): Promise<string[]> {
  await makeNotices(db, now)
  await mailNotices(db, sender, now)
  const rows = await db.mail.findMany({ orderBy: { to: 'asc' } })
  return rows.map(({ to, subject }) => `${to}: ${subject}`)
}

onEachDatabase('mail about a comment', (open) => {
  const world = async (changes: object = {}) => {
    const { db } = await open()
    const articleId = await aStory(db)
    const ann = await aReader(db, 'ann', changes)
    const ben = await aReader(db, 'ben')
    await follow(db, ann, { articleId })
    return { db, articleId, ann, ben }
  }

  test('goes after half a minute: the words, where they stand, and how to stop it', async () => {
    const { db, articleId, ben } = await world()
    const said = await say(db, { articleId, by: ben.id, body: 'Mind the **tide**.' })
    expect(await mailed(db, later(0.4))).toEqual([])
    expect(await mailed(db)).toEqual(['ann@reader.example: Ben commented on “A ferry sails”'])
    const { text, html, headers } = await db.mail.findFirstOrThrow()
    const address = `https://news.example/article/a-ferry-sails?comment=${said}#comment-${said}`
    expect(text).toContain(`> Mind the tide.\n\n${address}`)
    expect(html).toContain('Mind the <strong>tide</strong>.')
    const stop = /^<(https:\/\/news\.example\/unsubscribe\?token=[\w.-]+)>$/
    const list = JSON.parse(headers)
    expect(list['List-Unsubscribe']).toMatch(stop)
    expect(list['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(text).toContain(stop.exec(list['List-Unsubscribe'])?.[1])
  })

  test('speaks the language of whom it goes to, and its envelope says which', async () => {
    const { db, articleId, ben } = await world({ language: 'vi' })
    await say(db, { articleId, by: ben.id })
    expect(await mailed(db)).toEqual(['ann@reader.example: Ben đã bình luận bài “A ferry sails”'])
    const { text, html, headers } = await db.mail.findFirstOrThrow()
    expect(JSON.parse(headers)['Content-Language']).toBe('vi')
    expect(JSON.parse(headers)['List-Unsubscribe']).toContain('/unsubscribe?token=')
    expect(html).toContain('<html lang="vi">')
    expect(text).toContain('Dừng thư về bình luận mới ở bài này:')
  })

  test('speaks to a guest as they subscribed, in whatever browser that was', async () => {
    const { db, articleId, ben, ann } = await world({ mailRhythm: 'never' })
    const wish = { kind: 'article', articleId, commentId: 0 } as const
    const guest = { wish, email: 'gus@x.example', language: 'th' } as const
    await subscribeGuest(db, guest, { allowed: true, site }, NOON)
    const asked = await db.mail.findFirstOrThrow()
    expect(asked.subject).toBe('โปรดยืนยัน: อีเมลเกี่ยวกับความคิดเห็นของ “A ferry sails”')
    const token = /confirm\?token=([\w-]+)/.exec(asked.text)?.[1] ?? ''
    await confirmSubscription(db, token, NOON)
    // Somebody else asks in their name, in another language: it counts once they confirm it.
    const other = { ...guest, wish: { ...wish, articleId: await another(db, 'b') } }
    await subscribeGuest(db, { ...other, language: 'ms' }, { allowed: true, site }, NOON)
    await say(db, { articleId, by: ben.id })
    expect(await mailed(db)).toContain('gus@x.example: Ben แสดงความคิดเห็นต่อ “A ferry sails”')
    expect((await db.user.findUniqueOrThrow({ where: { id: ann.id } })).language).toBeNull()
  })

  test('goes once, whoever looks and however often', async () => {
    const { db, articleId, ben } = await world()
    for (let n = 0; n < 5; n += 1) await say(db, { articleId, by: ben.id })
    await makeNotices(db, DUE)
    await Promise.all([1, 2, 3].map(() => mailNotices(db, sender, DUE)))
    expect(await mailed(db, later(9))).toHaveLength(5)
  })

  test('shows what the comment says by then, if it was edited', async () => {
    const { db, articleId, ben } = await world()
    const said = await say(db, { articleId, by: ben.id, body: 'Mind the tied.' })
    await makeNotices(db, NOON)
    await db.comment.update({ where: { id: said }, data: { body: 'Mind the tide.' } })
    await mailed(db)
    expect((await db.mail.findFirstOrThrow()).text).toContain('> Mind the tide.')
  })

  test.each(['removed', 'deleted', 'spam', 'pending'])(
    'never goes about one that is %s by then',
    async (status) => {
      const { db, articleId, ben } = await world()
      const said = await say(db, { articleId, by: ben.id })
      await makeNotices(db, NOON)
      await db.comment.update({ where: { id: said }, data: { status } })
      expect(await mailed(db)).toEqual([])
      await db.comment.update({ where: { id: said }, data: { status: 'shown' } })
      expect(await mailed(db, later(5))).toEqual([])
    },
  )

  test('that had to wait does not go when the comment was removed meanwhile', async () => {
    const { db, articleId, ben } = await world()
    const said = await say(db, { articleId, by: ben.id })
    const kept = await say(db, { articleId, by: ben.id })
    await mailed(db)
    const broken = aTransport(() => {
      throw new Error('No line.')
    })
    await sendDue(db, broken, { clock: () => DUE })
    await db.comment.update({ where: { id: said }, data: { status: 'removed' } })
    const works = aTransport()
    await sendDue(db, works, { clock: () => later(9), stillWanted: isStillWanted })
    const notice = await db.notice.findFirstOrThrow({ where: { commentId: kept } })
    expect(works.keys).toEqual([`notice:${notice.id}`])
  })

  test.each<[string, object]>([
    ['wants none', { mailRhythm: 'never' }],
    ['has not proved the address', { emailVerifiedAt: null }],
    ['is about to be deleted', { deleteAt: later(9999) }],
  ])('never goes to who %s, but stands in the inbox', async (_who, changes) => {
    const { db, articleId, ben } = await world(changes)
    await say(db, { articleId, by: ben.id })
    expect(await mailed(db)).toEqual([])
    expect(await db.notice.count({ where: { mailedAt: DUE, seenAt: null } })).toBe(1)
  })

  test('never goes to who was suspended since, or has seen it in the inbox', async () => {
    const { db, articleId, ann, ben } = await world()
    await say(db, { articleId, by: ben.id })
    await makeNotices(db, NOON)
    await markSeen(db, ann, { articleId }, NOON)
    await mailed(db)
    await say(db, { articleId, by: ben.id })
    await makeNotices(db, NOON)
    const suspendedUntil = later(60)
    await db.user.update({ where: { id: ann.id }, data: { suspendedUntil } })
    expect(await mailed(db)).toEqual([])
  })

  test('waits for who wants a digest', async () => {
    const { db, articleId, ben } = await world({ mailRhythm: 'daily' })
    await say(db, { articleId, by: ben.id })
    expect(await mailed(db)).toEqual([])
    expect(await db.notice.count({ where: { mailedAt: null } })).toBe(1)
  })

  test('goes to a guest at once, with a way to all their subscriptions', async () => {
    const { db, articleId, ben } = await world({ mailRhythm: 'never' })
    const guest = { subscriber: 'mail:gus@x.example', email: 'gus@x.example', articleId }
    const data = { ...guest, kind: 'article', createdAt: NOON, confirmedAt: NOON }
    await db.subscription.create({ data })
    await say(db, { articleId, by: ben.id })
    expect(await mailed(db)).toEqual(['gus@x.example: Ben commented on “A ferry sails”'])
    const { text } = await db.mail.findFirstOrThrow()
    expect(text).toMatch(/https:\/\/news\.example\/notify\/manage\?token=[\w.-]+$/m)
    expect(text).not.toContain('/account/')
  })

  test('stops with the subscription, also the mail that was about to go', async () => {
    const { db, articleId, ann, ben } = await world()
    await say(db, { articleId, by: ben.id })
    await makeNotices(db, NOON)
    await unsubscribe(db, ann, { kind: 'article', articleId, commentId: 0 }, NOON)
    expect(await mailed(db)).toEqual([])
    expect(await db.notice.count()).toBe(1)
  })

  test('stops by the link that it carries', async () => {
    const { db, articleId, ben } = await world()
    await say(db, { articleId, by: ben.id })
    await mailed(db)
    const { headers } = await db.mail.findFirstOrThrow()
    const token = /token=([\w.-]+)/.exec(headers)?.[1] ?? ''
    expect((await unsubscribeByToken(db, sender.key, token, DUE)).ok).toBe(true)
    await say(db, { articleId, by: ben.id }, DUE)
    expect(await mailed(db, later(5))).toHaveLength(1)
  })

  test('about a mention stops all mail by its link, for it hangs on no subscription', async () => {
    const { db, articleId, ann, ben } = await world()
    await say(db, { articleId, by: ben.id, mentions: 'ann' })
    expect(await mailed(db)).toEqual([
      'ann@reader.example: Ben mentioned you under “A ferry sails”',
    ])
    const token = /token=([\w.-]+)/.exec((await db.mail.findFirstOrThrow()).headers)?.[1] ?? ''
    await unsubscribeByToken(db, sender.key, token, DUE)
    const { mailRhythm } = await db.user.findUniqueOrThrow({ where: { id: ann.id } })
    expect(mailRhythm).toBe('never')
  })
})
