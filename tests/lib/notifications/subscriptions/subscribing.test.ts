import { expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { confirmSubscription } from '@/lib/notifications/subscriptions/commands/confirm-subscription.ts'
import { subscribe } from '@/lib/notifications/subscriptions/commands/subscribe.ts'
import { subscribeGuest } from '@/lib/notifications/subscriptions/commands/subscribe-guest.ts'
import { unsubscribe } from '@/lib/notifications/subscriptions/commands/unsubscribe.ts'
import { wishByLink } from '@/lib/notifications/subscriptions/queries/pending-subscription.ts'
import { subscriptionsOfUser } from '@/lib/notifications/subscriptions/queries/subscriptions-of-user.ts'
import { CONFIRM_DAYS, MAX_UNCONFIRMED } from '@/lib/notifications/subscriptions/subscription.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { later, NOON, site } from '../mail/post-room.ts'
import { another, aReader, aStory, say } from './readers.ts'

const refusal = (why: string) => ({ ok: false, refusal: why })

async function kinds(db: Database) {
  const rows = await db.subscription.findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ kind, commentId }) => [kind, commentId])
}

onEachDatabase('subscribing', (open) => {
  const world = async () => {
    const { db } = await open()
    const articleId = await aStory(db)
    const ann = await aReader(db, 'ann')
    const wish = { kind: 'article', articleId, commentId: 0 } as const
    return { db, articleId, ann, wish }
  }

  test('a member subscribes, once, even by many clicks at once, and stops', async () => {
    const { db, articleId, ann, wish } = await world()
    const clicks = await Promise.all(
      Array.from({ length: 8 }, () => subscribe(db, ann, wish, NOON)),
    )
    expect(clicks.every(({ ok }) => ok)).toBe(true)
    const said = await say(db, { articleId, by: ann.id })
    await subscribe(db, ann, { kind: 'comment', articleId, commentId: said }, NOON)
    expect(await kinds(db)).toEqual([
      ['article', 0],
      ['comment', said],
    ])
    expect(await unsubscribe(db, ann, wish, NOON)).toEqual({ ok: true })
    expect(await unsubscribe(db, ann, wish, NOON)).toEqual({ ok: true })
    expect(await kinds(db)).toEqual([['comment', said]])
  })

  test('only to what is public, and only who has an account', async () => {
    const { db, articleId, ann, wish } = await world()
    const hidden = await say(db, { articleId, status: 'pending' })
    const elsewhere = await say(db, { articleId: await another(db, 'other') })
    const comment = (commentId: number) => ({ kind: 'comment', articleId, commentId }) as const
    expect(await subscribe(db, NEWSROOM, wish)).toEqual(refusal('signed-out'))
    expect(await unsubscribe(db, NEWSROOM, wish)).toEqual(refusal('signed-out'))
    expect(await subscribe(db, ann, { ...wish, articleId: 9999 })).toEqual(refusal('no-article'))
    for (const id of [hidden, elsewhere, 9999]) {
      expect(await subscribe(db, ann, comment(id))).toEqual(refusal('no-comment'))
    }
    await db.article.update({ where: { id: articleId }, data: { status: 'archived' } })
    expect(await subscribe(db, ann, wish)).toEqual(refusal('no-article'))
    expect(await db.subscription.count()).toBe(0)
  })

  test('a member sees each subscription once, with what it is about, and none to what is gone', async () => {
    const { db, articleId, ann, wish } = await world()
    const ben = await aReader(db, 'ben')
    const said = await say(db, { articleId, by: ben.id })
    const gone = await another(db, 'gone')
    for (const id of [articleId, gone]) await subscribe(db, ann, { ...wish, articleId: id }, NOON)
    await subscribe(db, ann, { kind: 'comment', articleId, commentId: said }, NOON)
    const asGuest = { subscriber: `mail:${ann.email}`, email: ann.email, articleId }
    const data = { ...asGuest, kind: 'article', createdAt: NOON, confirmedAt: NOON }
    await db.subscription.create({ data })
    await db.article.update({ where: { id: gone }, data: { status: 'archived' } })
    const views = await subscriptionsOfUser(db, ann.id)
    expect(views.map(({ kind, address, by }) => [kind, address, by])).toEqual([
      ['article', '/article/a-ferry-sails#comments', ''],
      ['comment', `/article/a-ferry-sails?comment=${said}#comment-${said}`, 'Ben'],
    ])
    await unsubscribe(db, ann, wish, NOON)
    expect(await subscriptionsOfUser(db, ann.id)).toHaveLength(1)
  })
})

onEachDatabase('a guest', (open) => {
  const email = 'gus@x.example'
  const world = async () => {
    const { db } = await open()
    const articleId = await aStory(db)
    const wish = { kind: 'article', articleId, commentId: 0 } as const
    const ask = (now = NOON, changes: object = {}) => {
      const asked = { wish: { ...wish, ...changes }, email }
      return subscribeGuest(db, asked, { allowed: true, site }, now)
    }
    return { db, articleId, wish, ask }
  }
  /** The token in the newest mail. */
  const token = async (db: Database) => {
    const { text } = await db.mail.findFirstOrThrow({ orderBy: { id: 'desc' } })
    return /\/notify\/confirm\?token=([\w-]+)$/m.exec(text)?.[1] ?? ''
  }

  test('subscribes by following the link in one mail, and not before', async () => {
    const { db, ask } = await world()
    expect(await ask()).toEqual({ ok: true })
    const mail = await db.mail.findFirstOrThrow()
    expect(mail).toMatchObject({ to: email })
    expect(mail.subject).toContain('“A ferry sails”')
    expect((await db.subscription.findFirstOrThrow()).confirmedAt).toBeNull()
    const link = await token(db)
    expect(await wishByLink(db, link)).toMatchObject({
      headline: 'A ferry sails',
      confirmed: false,
    })
    expect(await confirmSubscription(db, link, later(5))).toMatchObject({ ok: true })
    expect((await db.subscription.findFirstOrThrow()).confirmedAt).toEqual(later(5))
    expect(await confirmSubscription(db, link, later(6))).toMatchObject({ ok: true })
    expect(await wishByLink(db, link)).toMatchObject({ confirmed: true })
    expect((await db.subscription.findFirstOrThrow()).confirmedAt).toEqual(later(5))
  })

  test('gets the same answer whether or not they had asked before, and one mail', async () => {
    const { db, ask } = await world()
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect(await db.mail.count()).toBe(1)
    await confirmSubscription(db, await token(db), NOON)
    expect(await ask(later(60 * 48))).toEqual({ ok: true })
    expect(await db.mail.count()).toBe(1)
  })

  test('who lost the mail may ask again after a day; the old link no longer works', async () => {
    const { db, ask } = await world()
    await ask()
    const old = await token(db)
    await ask(later(25 * 60))
    expect(await db.mail.count()).toBe(2)
    expect(await confirmSubscription(db, old, later(25 * 60))).toEqual(refusal('bad-link'))
    const fresh = await token(db)
    expect(await confirmSubscription(db, fresh, later(25 * 60))).toMatchObject({ ok: true })
  })

  test('cannot confirm with a link that is made up, empty or too old', async () => {
    const { db, ask } = await world()
    await ask()
    const link = await token(db)
    for (const bad of ['', 'made-up', link.slice(1)]) {
      expect(await confirmSubscription(db, bad, NOON)).toEqual(refusal('bad-link'))
      expect(await wishByLink(db, bad)).toBeNull()
    }
    const late = later((CONFIRM_DAYS * 24 + 1) * 60)
    expect(await confirmSubscription(db, link, late)).toEqual(refusal('bad-link'))
  })

  test('whom strangers sign up everywhere gets few mails a day', async () => {
    const { db, ask } = await world()
    for (let n = 0; n < MAX_UNCONFIRMED + 3; n += 1) {
      const articleId = await another(db, `story-${n}`)
      expect(await ask(NOON, { articleId })).toEqual({ ok: true })
    }
    expect(await db.mail.count()).toBe(MAX_UNCONFIRMED)
  })

  test('is refused where the newsroom wants members only, and what is not public', async () => {
    const { db, articleId, wish, ask } = await world()
    const asked = { wish, email }
    expect(await subscribeGuest(db, asked, { allowed: false, site })).toEqual(
      refusal('members-only'),
    )
    expect(await ask(NOON, { kind: 'mine' })).toEqual(refusal('members-only'))
    expect(await ask(NOON, { articleId: 9999 })).toEqual(refusal('no-article'))
    const hidden = await say(db, { articleId, status: 'spam' })
    expect(await ask(NOON, { kind: 'comment', commentId: hidden })).toEqual(refusal('no-comment'))
    expect(await db.mail.count()).toBe(0)
  })
})
