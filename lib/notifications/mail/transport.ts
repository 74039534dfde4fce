import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Mail } from './mail.ts'

/** What carries mail away. */
export interface Transport {
  /** Resolves when the other side has taken it; rejects otherwise. */
  send(mail: Mail): Promise<void>
  /** Whether the words stay in the outbox after that, because nobody else has them. */
  readonly keepsWords: boolean
  close(): void
}

export interface SmtpOptions {
  /** smtp:// or smtps://, with user and password where they are needed. */
  readonly url: string
  /** An address, or a name and an address in angle brackets. */
  readonly from: string
  /** The site's host name: the right half of each Message-ID. */
  readonly host: string
}

/** Every wait of a conversation ends after this, so that a whole one ends before its lock does. */
const WAIT_MS = 30_000

/** A mail whose connection breaks is tried again by us, with patience, and not at once for ever. */
const ONCE: object = { maxRequeues: 0 }

/** Mail by SMTP, over few connections that are kept for a while. */
export function smtpTransport({ url, from, host }: SmtpOptions): Transport {
  const smtp = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    ...ONCE,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    dnsTimeout: WAIT_MS,
  })
  return {
    keepsWords: false,
    send: async (mail) => {
      await smtp.sendMail(messageOf(mail, from, host))
    },
    close: () => smtp.close(),
  }
}

/** Where no SMTP is set: mail stays in its table, which /dev/outbox shows. */
export const outboxTransport: Transport = {
  keepsWords: true,
  send: async () => {},
  close: () => {},
}

function messageOf({ key, to, subject, text, html, headers }: Mail, from: string, host: string) {
  return {
    messageId: messageId(key, host),
    from,
    // An object is one address, whatever it holds.
    to: { name: '', address: to },
    subject,
    text,
    ...(html && { html }),
    // RFC 3834: no "out of office" comes back.
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The same for every attempt at the same mail, so that a second copy can be told from a second mail. */
export function messageId(key: string, host: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${host}>`
}
