import { expect, test } from 'vitest'
import { announcement } from '@/lib/notifications/notices/commands/announce-comment.ts'
import { makeNotices } from '@/lib/notifications/notices/commands/make-notices.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { later, NOON } from '../../mail/post-room.ts'
import { another, aReader, aStory, follow, say, whoHeard } from '../../subscriptions/readers.ts'

onEachDatabase('who hears of a comment', (open) => {
  const world = async () => {
    const { db } = await open()
    const articleId = await aStory(db)
    const [ann, ben, cem] = [
      await aReader(db, 'ann'),
      await aReader(db, 'ben'),
      await aReader(db, 'cem'),
    ] as const
    return { db, articleId, ann, ben, cem }
  }

  test('those who follow the article, and nobody who follows another', async () => {
    const { db, articleId, ann, ben, cem } = await world()
    await follow(db, ann, { articleId })
    await follow(db, cem, { articleId: await another(db, 'other') })
    const said = await say(db, { articleId, by: ben.id })
    expect(await whoHeard(db, said)).toEqual([`user:${ann.id} article`])
  })

  test('never who wrote it, not even as a guest with the same address', async () => {
    const { db, articleId, ann } = await world()
    await follow(db, ann, { articleId })
    const guest = { subscriber: `mail:${ann.email}`, email: ann.email, articleId, kind: 'article' }
    await db.subscription.create({ data: { ...guest, createdAt: NOON, confirmedAt: NOON } })
    const old = { ...guest, subscriber: 'mail:old@x.example', email: 'old@x.example' }
    await db.subscription.create({ data: { ...old, createdAt: NOON, confirmedAt: NOON } })
    const said = await say(db, { articleId, by: ann.id, mentions: 'ann' })
    expect(await whoHeard(db, said)).toEqual(['mail:old@x.example article'])
    const imported = await say(db, { articleId, guestName: 'Old', guestEmail: 'Old@x.example' })
    expect(await whoHeard(db, imported)).toEqual([`user:${ann.id} article`])
  })

  test('of a reply: whoever wrote the comment it answers, if they asked for it', async () => {
    const { db, articleId, ann, ben, cem } = await world()
    await follow(db, ann, { articleId, kind: 'mine' })
    await follow(db, cem, { articleId, kind: 'mine' })
    const annSaid = await say(db, { articleId, by: ann.id })
    const benSaid = await say(db, { articleId, by: ben.id, answers: annSaid })
    expect(await whoHeard(db, benSaid)).toEqual([`user:${ann.id} mine`])
    const below = await say(db, { articleId, by: cem.id, answers: benSaid })
    expect(await whoHeard(db, below)).toEqual([])
  })

  test('of what is said below a followed comment, at any depth, and not of the comment beside it', async () => {
    const { db, articleId, ann, ben } = await world()
    const root = await say(db, { articleId, by: ben.id })
    const followed = await say(db, { articleId, by: ben.id, answers: root })
    await follow(db, ann, { articleId, kind: 'comment', commentId: followed })
    let deepest = followed
    for (let level = 0; level < 12; level += 1) {
      deepest = await say(db, { articleId, by: ben.id, answers: deepest })
    }
    const beside = await say(db, { articleId, by: ben.id, answers: root })
    expect(await whoHeard(db, deepest)).toEqual([`user:${ann.id} comment`])
    expect(await whoHeard(db, beside)).toEqual([])
    expect(await whoHeard(db, followed)).toEqual([])
  })

  test('once, for the best reason: a mention, a followed comment, a reply, the article', async () => {
    const { db, articleId, ann, ben } = await world()
    const annSaid = await say(db, { articleId, by: ann.id })
    const why = async (mentions = '') => {
      const said = await say(db, { articleId, by: ben.id, answers: annSaid, mentions })
      return (await whoHeard(db, said)).map((heard) => heard.split(' ')[1])
    }
    await follow(db, ann, { articleId })
    expect(await why()).toEqual(['article'])
    await follow(db, ann, { articleId, kind: 'mine' })
    expect(await why()).toEqual(['mine'])
    await follow(db, ann, { articleId, kind: 'comment', commentId: annSaid })
    expect(await why()).toEqual(['comment'])
    expect(await why('ann nobody')).toEqual(['mention'])
  })

  test('a mention is heard of without any subscription', async () => {
    const { db, articleId, ann, ben, cem } = await world()
    const said = await say(db, { articleId, by: ben.id, mentions: 'ann cem' })
    expect(await whoHeard(db, said)).toEqual([`user:${ann.id} mention`, `user:${cem.id} mention`])
  })

  test('never of what is not visible, and of what becomes visible only then', async () => {
    const { db, articleId, ann, ben } = await world()
    await follow(db, ann, { articleId })
    const held = await say(db, { articleId, by: ben.id, status: 'pending' })
    expect(await whoHeard(db, held)).toEqual([])
    await transaction(db, async (tx) => {
      await tx.comment.update({ where: { id: held }, data: { status: 'shown' } })
      await tx.$executeRaw(announcement(held, later(5)))
    })
    expect(await whoHeard(db, held, later(5))).toEqual([`user:${ann.id} article`])
    const gone = await say(db, { articleId, by: ben.id })
    await db.article.update({ where: { id: articleId }, data: { status: 'archived' } })
    expect(await whoHeard(db, gone)).toEqual([])
  })

  test.each([
    ['suspended', { suspendedUntil: later(60) }, false],
    ['no longer suspended', { suspendedUntil: later(-60) }, true],
    ['deleted', { deletedAt: NOON, email: null }, false],
  ])('somebody %s', async (_how, changes, hears) => {
    const { db, articleId, ben } = await world()
    const dee = await aReader(db, 'dee', changes)
    await follow(db, dee, { articleId })
    const said = await say(db, { articleId, by: ben.id, mentions: 'dee' })
    expect(await whoHeard(db, said)).toHaveLength(hears ? 1 : 0)
  })

  test('never who ignores the writer', async () => {
    const { db, articleId, ann, ben, cem } = await world()
    await follow(db, ann, { articleId })
    await db.ignore.create({ data: { userId: ann.id, ignoredId: ben.id, at: NOON } })
    const bens = await say(db, { articleId, by: ben.id, mentions: 'ann' })
    const cems = await say(db, { articleId, by: cem.id })
    expect(await whoHeard(db, bens)).toEqual([])
    expect(await whoHeard(db, cems)).toEqual([`user:${ann.id} article`])
  })

  test('a guest only once they have confirmed; a guest who is a user hears as the user', async () => {
    const { db, articleId, ann, ben } = await world()
    const guest = (email: string, confirmedAt: Date | null) => {
      const data = { subscriber: `mail:${email}`, email, articleId, kind: 'article' }
      return db.subscription.create({ data: { ...data, createdAt: NOON, confirmedAt } })
    }
    await guest('new@x.example', null)
    await guest('old@x.example', NOON)
    await guest(ann.email, NOON)
    await follow(db, ann, { articleId })
    const said = await say(db, { articleId, by: ben.id })
    expect(await whoHeard(db, said)).toEqual([
      'mail:old@x.example article',
      `user:${ann.id} article`,
    ])
    const { email } = await db.notice.findFirstOrThrow({ where: { userId: 0 } })
    expect(email).toBe('old@x.example')
  })

  test('an announcement said twice is one, and so are workers at once and again', async () => {
    const { db, articleId, ann, ben, cem } = await world()
    for (const reader of [ann, cem]) await follow(db, reader, { articleId })
    const said = await say(db, { articleId, by: ben.id, mentions: 'cem' })
    await transaction(db, (tx) => tx.$executeRaw(announcement(said, later(1))))
    await Promise.all([makeNotices(db, NOON), makeNotices(db, NOON), makeNotices(db, NOON)])
    // As if a worker had been killed before it could say that it was done.
    await db.announcement.updateMany({ data: { doneAt: null } })
    expect(await whoHeard(db, said)).toEqual([`user:${ann.id} article`, `user:${cem.id} mention`])
  })

  test('many subscribers are told batch by batch, each once', async () => {
    const { db, articleId, ben } = await world()
    const data = Array.from({ length: 1203 }, (_, n) => {
      const email = `r${n}@x.example`
      const subscriber = `mail:${email}`
      return { subscriber, email, articleId, kind: 'article', createdAt: NOON, confirmedAt: NOON }
    })
    await db.subscription.createMany({ data })
    const said = await say(db, { articleId, by: ben.id })
    expect(await whoHeard(db, said)).toHaveLength(1203)
    expect(await makeNotices(db, NOON)).toBe(0)
  })
})
