import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { forgetOldMail } from '@/lib/notifications/mail/commands/forget-old-mail.ts'
import { queueMail } from '@/lib/notifications/mail/commands/queue-mail.ts'
import { LOCK_MS, sendDue } from '@/lib/notifications/mail/commands/send-due.ts'
import { MAX_ATTEMPTS } from '@/lib/notifications/mail/retries.ts'
import { outboxTransport } from '@/lib/notifications/mail/transport.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { openDatabase } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { aMail, aTransport, later, NOON, queue, smtpError } from '../post-room.ts'

const at = (date: Date) => ({ clock: () => date, chance: () => 0 })

function theMail(db: Database) {
  return db.mail.findFirstOrThrow()
}

onEachDatabase('the outbox', (open) => {
  test('a mail of the same key is queued once, even by many at once', async () => {
    const { db } = await open()
    await Promise.all(Array.from({ length: 20 }, () => queue(db)))
    await queue(db, { text: 'Again.' })
    expect(await db.mail.count()).toBe(1)
    expect((await theMail(db)).text).toBe('At noon.')
  })

  test('a mail is not queued when what it tells of does not happen', async () => {
    const { db } = await open()
    const failing = transaction(db, async (tx) => {
      await queueMail(tx, aMail(), NOON)
      throw new Error('The comment was not written.')
    })
    await expect(failing).rejects.toThrow('not written')
    expect(await db.mail.count()).toBe(0)
  })

  test('a mail goes to one address, or is not queued at all', async () => {
    const { db } = await open()
    for (const to of ['', 'a@x.example, b@x.example', 'a@x.example\r\nBcc: b@x.example', 'a b@x']) {
      await expect(queue(db, { to }), to).rejects.toThrow('one address')
    }
  })

  test('a due mail is sent once, and its words are forgotten', async () => {
    const { db } = await open()
    await queue(db)
    const transport = aTransport()
    expect(await sendDue(db, transport, at(NOON))).toBe(1)
    expect(await sendDue(db, transport, at(later(60)))).toBe(0)
    expect(transport.keys).toEqual(['ferry:1'])
    expect(await theMail(db)).toMatchObject({ sentAt: NOON, text: '', html: '', attempts: 1 })
  })

  test('the development outbox keeps the words', async () => {
    const { db } = await open()
    await queue(db)
    await sendDue(db, outboxTransport, at(NOON))
    expect(await theMail(db)).toMatchObject({ sentAt: NOON, text: 'At noon.' })
  })

  test('two workers at once send each mail once', async () => {
    const { db, url } = await open()
    await Promise.all(Array.from({ length: 60 }, (_, n) => queue(db, { key: `ferry:${n}` })))
    const transport = aTransport(() => pause(1))
    const other = await openDatabase(url)
    const look = (one: Database) => sendDue(one, transport, at(NOON))
    await Promise.all([look(db), look(other), look(db), look(other)])
    await other.$disconnect()
    expect(transport.keys).toHaveLength(60)
    expect(new Set(transport.keys).size).toBe(60)
    expect(await db.mail.count({ where: { sentAt: null } })).toBe(0)
  })

  test('a mail whose sender was killed waits for the end of the lock, then goes', async () => {
    const { db } = await open()
    await queue(db)
    // Claimed, and then nothing: what a killed process leaves.
    const lockedUntil = new Date(NOON.getTime() + LOCK_MS)
    await db.mail.updateMany({ data: { lockedUntil, attempts: 1 } })
    const transport = aTransport()
    await sendDue(db, transport, at(later(4)))
    expect(transport.keys).toEqual([])
    await sendDue(db, transport, at(later(5)))
    expect(transport.keys).toEqual(['ferry:1'])
    expect(await theMail(db)).toMatchObject({ sentAt: later(5), lockedUntil: null })
  })

  test('a mail that kills whoever sends it is given up in the end', async () => {
    const { db } = await open()
    await queue(db)
    await db.mail.updateMany({ data: { attempts: MAX_ATTEMPTS } })
    const transport = aTransport()
    await sendDue(db, transport, at(NOON))
    expect(transport.keys).toEqual([])
    expect(await theMail(db)).toMatchObject({
      failedAt: NOON,
      lastError: 'It was tried too often.',
    })
  })

  test('what fails is tried again after longer and longer, and at last given up', async () => {
    const { db } = await open()
    await queue(db)
    const transport = aTransport(() => {
      throw smtpError(451, 'RCPT TO')
    })
    const waits: number[] = []
    let now = NOON
    for (;;) {
      await sendDue(db, transport, at(now))
      const { dueAt, failedAt } = await theMail(db)
      if (failedAt) break
      waits.push((dueAt.getTime() - now.getTime()) / 60_000)
      await sendDue(db, transport, at(new Date(dueAt.getTime() - 1)))
      now = dueAt
    }
    expect(waits).toEqual([1, 4, 16, 64, 256, 720, 720])
    expect(transport.keys).toHaveLength(MAX_ATTEMPTS)
    expect(await theMail(db)).toMatchObject({ sentAt: null, lastError: '451 no', text: '' })
  })

  test('what failed once and then works is sent once', async () => {
    const { db } = await open()
    await queue(db)
    const transport = aTransport(() => {
      if (transport.keys.length === 1) throw new Error('The line is dead.')
    })
    await sendDue(db, transport, at(NOON))
    expect(await theMail(db)).toMatchObject({ lastError: 'The line is dead.', text: 'At noon.' })
    await sendDue(db, transport, at(later(1)))
    expect(await theMail(db)).toMatchObject({ sentAt: later(1), lastError: '' })
  })

  test.each([
    ['an address that is refused for good', smtpError(550, 'RCPT TO'), true],
    ['words that are refused for good', smtpError(554, 'DATA'), true],
    ['a busy server', smtpError(421, 'RCPT TO'), false],
    ['our own address being refused', smtpError(553, 'MAIL FROM'), false],
    ['a wrong password of ours', smtpError(535, 'AUTH PLAIN'), false],
  ])('%s', async (_what, error, forGood) => {
    const { db } = await open()
    await queue(db)
    const transport = aTransport(() => {
      throw error
    })
    await sendDue(db, transport, at(NOON))
    expect((await theMail(db)).failedAt).toEqual(forGood ? NOON : null)
  })

  test('a mail that had to wait is asked about again, one that goes at once is not', async () => {
    const { db } = await open()
    await queue(db)
    const asked: string[] = []
    const transport = aTransport(() => {
      throw new Error('Not now.')
    })
    const stillWanted = async (_db: Database, key: string) => {
      asked.push(key)
      return false
    }
    await sendDue(db, transport, { ...at(NOON), stillWanted })
    expect(asked).toEqual([])
    await sendDue(db, transport, { ...at(later(2)), stillWanted })
    expect(asked).toEqual(['ferry:1'])
    expect(transport.keys).toHaveLength(1)
    expect(await theMail(db)).toMatchObject({ sentAt: null, failedAt: later(2) })
  })

  test('whoever is told to stop begins no other mail', async () => {
    const { db } = await open()
    for (let n = 0; n < 20; n += 1) await queue(db, { key: `ferry:${n}` })
    const stopping = new AbortController()
    const transport = aTransport(() => stopping.abort())
    await sendDue(db, transport, { ...at(NOON), signal: stopping.signal })
    expect(transport.keys.length).toBeLessThan(5)
    expect(await db.mail.count({ where: { sentAt: { not: null } } })).toBe(transport.keys.length)
  })

  test('what was sent long ago is forgotten, what waits is not', async () => {
    const { db } = await open()
    await queue(db, { key: 'old' })
    await sendDue(db, aTransport(), at(NOON))
    await queue(db, { key: 'waiting' })
    expect(await forgetOldMail(db, later(59 * 24 * 60))).toBe(0)
    expect(await forgetOldMail(db, later(61 * 24 * 60))).toBe(1)
    expect((await theMail(db)).key).toBe('waiting')
  })
})
