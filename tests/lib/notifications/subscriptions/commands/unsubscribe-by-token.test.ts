import { expect, test } from 'vitest'
import { unsubscribeByToken } from '@/lib/notifications/subscriptions/commands/unsubscribe-by-token.ts'
import { endingByToken } from '@/lib/notifications/subscriptions/queries/ending-by-token.ts'
import { subscriptionsOfGuest } from '@/lib/notifications/subscriptions/queries/subscriptions-of-guest.ts'
import { type Ending, endingToken } from '@/lib/notifications/subscriptions/unsubscribe-token.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { NOON } from '../../mail/post-room.ts'
import { another, aReader, aStory, follow, sender } from '../readers.ts'

const { key } = sender
const token = (ending: Ending) => endingToken(key, ending)

onEachDatabase('a link that ends a subscription', (open) => {
  test("ends that one, of that article, and nobody else's", async () => {
    const { db } = await open()
    const articleId = await aStory(db)
    const other = await another(db, 'other')
    const [ann, ben] = [await aReader(db, 'ann'), await aReader(db, 'ben')]
    for (const reader of [ann, ben]) {
      for (const id of [articleId, other]) await follow(db, reader, { articleId: id })
      await follow(db, reader, { articleId, kind: 'mine' })
    }
    const link = token({ subscriber: `user:${ann.id}`, what: 'article', articleId })
    expect(await endingByToken(db, key, link)).toEqual({
      what: 'article',
      guest: false,
      headline: 'A ferry sails',
      ended: false,
    })
    expect((await unsubscribeByToken(db, key, link, NOON)).ok).toBe(true)
    expect((await unsubscribeByToken(db, key, link, NOON)).ok).toBe(true)
    expect((await endingByToken(db, key, link))?.ended).toBe(true)
    expect(await db.subscription.count()).toBe(5)
  })

  test('ends all mail of a member, whose inbox and subscriptions stay', async () => {
    const { db } = await open()
    const articleId = await aStory(db)
    const ann = await aReader(db, 'ann')
    await follow(db, ann, { articleId })
    const link = token({ subscriber: `user:${ann.id}`, what: 'all', articleId: 0 })
    expect((await endingByToken(db, key, link))?.ended).toBe(false)
    await unsubscribeByToken(db, key, link, NOON)
    expect((await endingByToken(db, key, link))?.ended).toBe(true)
    expect((await db.user.findFirstOrThrow({ where: { id: ann.id } })).mailRhythm).toBe('never')
    expect(await db.subscription.count()).toBe(1)
  })

  test('shows a guest all they have, each with its own end, and ends all', async () => {
    const { db } = await open()
    const articleId = await aStory(db)
    const other = await another(db, 'other')
    const subscriber = 'mail:gus@x.example'
    for (const id of [articleId, other]) {
      const guest = { subscriber, email: 'gus@x.example', kind: 'article', articleId: id }
      await db.subscription.create({ data: { ...guest, createdAt: NOON, confirmedAt: NOON } })
    }
    const all = token({ subscriber, what: 'all', articleId: 0 })
    const view = await subscriptionsOfGuest(db, key, all)
    expect(view?.email).toBe('gus@x.example')
    expect(view?.subscriptions.map((one) => one.articleId)).toEqual([other, articleId])
    await unsubscribeByToken(db, key, view?.subscriptions[0]?.stopToken ?? '', NOON)
    expect((await subscriptionsOfGuest(db, key, all))?.subscriptions).toHaveLength(1)
    await unsubscribeByToken(db, key, all, NOON)
    expect(await db.subscription.count()).toBe(0)
    expect(await endingByToken(db, key, all)).toMatchObject({ guest: true, ended: true })
  })

  test('that was forged ends nothing and shows nothing', async () => {
    const { db } = await open()
    const forged = endingToken(Buffer.alloc(32, 9), {
      subscriber: 'user:1',
      what: 'all',
      articleId: 0,
    })
    expect(await unsubscribeByToken(db, key, forged)).toEqual({
      ok: false,
      refusal: 'not-our-link',
    })
    expect(await endingByToken(db, key, forged)).toBeNull()
    expect(await subscriptionsOfGuest(db, key, forged)).toBeNull()
    const member = token({ subscriber: 'user:1', what: 'all', articleId: 0 })
    expect(await subscriptionsOfGuest(db, key, member)).toBeNull()
  })
})
