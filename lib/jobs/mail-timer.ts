import { setTimeout as pause } from 'node:timers/promises'
import { forgetOldMail } from '../notifications/mail/commands/forget-old-mail.ts'
import { sendDue } from '../notifications/mail/commands/send-due.ts'
import { answerMailBell } from '../notifications/mail/mail-bell.ts'
import { outboxTransport, smtpTransport, type Transport } from '../notifications/mail/transport.ts'
import { mailDigests } from '../notifications/notices/commands/mail-digests.ts'
import { isStillWanted, mailNotices } from '../notifications/notices/commands/mail-notices.ts'
import { makeNotices } from '../notifications/notices/commands/make-notices.ts'
import { type Sender, siteSender } from '../notifications/subscriptions/sender.ts'
import { settings } from '../platform/config/env.ts'
import type { Database } from '../platform/db/database.ts'
import { logUnlessLost } from '../platform/db/reach.ts'

/** How often it looks for work; each look costs a few index ranges that are mostly empty. */
const EVERY_MS = 3000
/** After the bell: by then the transaction that rang it has mostly ended; the next look finds the rest. */
const SOON_MS = 150
/** What a stop waits for mail that is on its way. */
const GRACE_MS = 8000
/** Once in about an hour. */
const LOOKS_BETWEEN_SWEEPS = 1200

/**
 * Tells subscribers of new comments and sends mail for as long as the server runs. Any number of
 * processes may run one. Nothing it meets stops it: it says so and tries again. Returns how to stop,
 * which ends when what was on its way is marked as sent.
 */
export function startMailTimer(db: Database): () => Promise<void> {
  const transport = transportOfSettings()
  const sender = siteSender()
  const stopping = new AbortController()
  let looks = 0
  const look = oneAtATime(async () => {
    if (stopping.signal.aborted) return
    const sweeps = looks++ % LOOKS_BETWEEN_SWEEPS === 0
    await work({ db, sender, transport, signal: stopping.signal }, sweeps)
  })
  const timer = setInterval(look, EVERY_MS).unref()
  let soon: NodeJS.Timeout | undefined
  const silence = answerMailBell(() => {
    clearTimeout(soon)
    soon = setTimeout(look, SOON_MS).unref()
  })
  return async () => {
    stopping.abort()
    silence()
    clearInterval(timer)
    clearTimeout(soon)
    await Promise.race([look(), pause(GRACE_MS, undefined, { ref: false })])
    transport.close()
  }
}

/** By SMTP where it is set, otherwise into the development outbox. */
function transportOfSettings(): Transport {
  const { smtpUrl, mailFrom, siteUrl } = settings()
  if (!smtpUrl) return outboxTransport
  return smtpTransport({ url: smtpUrl, from: mailFrom, host: new URL(siteUrl).hostname })
}

/** Runs `work` when called; called meanwhile, once more afterwards. Resolves when both are done. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve()
  let waiting: Promise<void> | null = null
  return () => {
    waiting ??= running.then(() => {
      waiting = null
      running = work()
      return running
    })
    return waiting
  }
}

interface Post {
  readonly db: Database
  readonly sender: Sender
  readonly transport: Transport
  readonly signal: AbortSignal
}

async function work({ db, sender, transport, signal }: Post, sweeps: boolean): Promise<void> {
  await attempt('Subscribers could not be told', () => untilNone(() => makeNotices(db)))
  await attempt('Mail about comments could not be written', () => mailNotices(db, sender))
  await attempt('Digests could not be written', () => mailDigests(db, sender))
  const surroundings = { stillWanted: isStillWanted, signal }
  await attempt('Mail could not be sent', () => {
    return untilNone(() => sendDue(db, transport, surroundings))
  })
  if (sweeps) await attempt('Old mail could not be removed', () => forgetOldMail(db))
}

/** As long as there is work, within reason: the rest is found at the next look. */
async function untilNone(work: () => Promise<number>): Promise<void> {
  for (let round = 0; round < 100 && (await work()) > 0; round += 1);
}

async function attempt(what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    logUnlessLost(`${what}; trying again soon.`, error)
  }
}
