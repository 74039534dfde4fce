/** A mail as it is queued: to one person, in plain text first. */
export interface Mail {
  /** What it is about: a second one of the same key is never sent. */
  readonly key: string
  /** One address. */
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Made by lib/text/markup/html.ts; empty for none. */
  readonly html: string
  readonly headers: MailHeaders
}

/** The headers that a mail may carry beside the usual ones. */
export type MailHeaders = Readonly<
  Partial<Record<'Content-Language' | 'List-Unsubscribe' | 'List-Unsubscribe-Post', string>>
>

/** What phones show of a subject and more; a limit against headlines of three lines. */
export const MAX_SUBJECT = 150
/** RFC 5321, 4.5.3.1: what SMTP carries as a path, without its brackets. */
const MAX_ADDRESS = 254
/** Control characters, line and paragraph ends, and what turns the direction of writing around. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu
/** One plain address: nothing that a mail header or a list of addresses is made of. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/

/**
 * A text as one line of at most `max` characters: what would end a header or hide in it becomes a
 * space, what is too long is cut.
 */
export function plainLine(text: string, max = MAX_SUBJECT): string {
  const line = text.toWellFormed().replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= max ? line : `${letters.slice(0, max - 1).join('')}…`
}

/** Whether it is one address that can be written to. */
export function isMailAddress(address: string): boolean {
  const printable = address.search(UNPRINTABLE) < 0
  return printable && address.length <= MAX_ADDRESS && ADDRESS.test(address)
}
