import { queueMail } from '@/lib/notifications/mail/commands/queue-mail.ts'
import type { Mail } from '@/lib/notifications/mail/mail.ts'
import type { Transport } from '@/lib/notifications/mail/transport.ts'
import type { SiteIdentity } from '@/lib/platform/config/site.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'

export const site: SiteIdentity = {
  name: 'The Gazette',
  tagline: 'Tides and times',
  language: 'en',
  timeZone: 'Asia/Singapore',
  url: 'https://news.example',
}

export const NOON = new Date('2026-03-02T12:00:00Z')

/** So many minutes after noon. */
export function later(minutes: number): Date {
  return new Date(NOON.getTime() + minutes * 60_000)
}

export function aMail(changes: Partial<Mail> = {}): Mail {
  const words = { subject: 'A ferry sails', text: 'At noon.', html: '<p>At noon.</p>' }
  return { key: 'ferry:1', to: 'ann@reader.example', headers: {}, ...words, ...changes }
}

export function queue(db: Database, changes: Partial<Mail> = {}, now = NOON): Promise<void> {
  return transaction(db, (tx) => queueMail(tx, aMail(changes), now))
}

/** Takes every mail, or does with it what `answer` does, and remembers the keys in their order. */
export function aTransport(answer: (mail: Mail) => void | Promise<void> = () => {}) {
  const keys: string[] = []
  const transport: Transport & { readonly keys: string[] } = {
    keys,
    keepsWords: false,
    send: async (mail) => {
      keys.push(mail.key)
      await answer(mail)
    },
    close: () => {},
  }
  return transport
}

/** What an SMTP server's refusal looks like to whoever sends. */
export function smtpError(responseCode: number, command: string): Error {
  return Object.assign(new Error(`${responseCode} no`), {
    responseCode,
    command,
    code: 'EENVELOPE',
  })
}
