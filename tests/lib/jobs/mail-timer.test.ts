import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startMailTimer } from '@/lib/jobs/mail-timer.ts'
import { onEachDatabase } from '../../support/database.ts'
import { queue } from '../notifications/mail/post-room.ts'
import { aReader, aStory, follow, say } from '../notifications/subscriptions/readers.ts'

// Without one the site would make a secret of its own and keep it in its folder.
beforeEach(() => void vi.stubEnv('BROADSHEET_SECRET', 'a secret of at least 32 characters'))
afterEach(() => void vi.unstubAllEnvs())

onEachDatabase('the mail timer', (open) => {
  test('sends what was queued soon after, and nothing once it was stopped', async () => {
    const { db } = await open()
    const stop = startMailTimer(db)
    await queue(db, { key: 'first' }, new Date())
    const sent = () => db.mail.count({ where: { sentAt: { not: null } } })
    await vi.waitFor(async () => expect(await sent()).toBe(1), { timeout: 2500, interval: 50 })
    await stop()
    await queue(db, { key: 'second' }, new Date())
    expect(await sent()).toBe(1)
  })

  test('tells subscribers of what was announced', async () => {
    const { db } = await open()
    const articleId = await aStory(db)
    const ann = await aReader(db, 'ann')
    await follow(db, ann, { articleId })
    await say(db, { articleId }, new Date(Date.now() - 60_000))
    const stop = startMailTimer(db)
    await queue(db, { key: 'bell' }, new Date())
    const toAnn = () => db.mail.count({ where: { to: ann.email, key: { startsWith: 'notice:' } } })
    await vi.waitFor(async () => expect(await toAnn()).toBe(1), { timeout: 4000, interval: 50 })
    await stop()
  })

  test('says what went wrong, and goes on', async () => {
    const { db } = await open()
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    await queue(db, {}, new Date())
    await db.mail.updateMany({ data: { headers: 'no headers at all' } })
    const stop = startMailTimer(db)
    await queue(db, { key: 'good' }, new Date())
    const good = () => db.mail.findUniqueOrThrow({ where: { key: 'good' } })
    await vi.waitFor(async () => expect((await good()).sentAt).not.toBeNull(), 4000)
    await stop()
    expect(said.mock.calls.map(([words]) => words)).toContain(
      'Mail could not be sent; trying again soon.',
    )
  })
})
