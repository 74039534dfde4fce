import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { derivedKey } from '../../platform/config/secret.ts'

/** Accounts that one browser is remembered for: a household's. The oldest is forgotten first. */
const MOST = 5
/** Browsers keep no cookie for longer than 400 days. */
export const DEVICE_SECONDS = 365 * 24 * 3600

/**
 * What the cookie of a known browser holds: for each account that signed in here, one mark
 * `ID.ISSUED.SIGNATURE`. ID is random, ISSUED is in seconds (base 36), and the signature also covers
 * the account's id, which the cookie doesn't hold: nobody can read from it whose browser it is.
 */
const markSchema = z
  .string()
  .regex(/^[\w-]{22}\.[0-9a-z]{1,8}\.[\w-]{43}$/)
  .transform((mark) => {
    const [id = '', issued = '', signature = ''] = mark.split('.')
    return { id, issued: Number.parseInt(issued, 36), signature, mark }
  })
type Mark = z.output<typeof markSchema>

const SEPARATOR = '~'
const cookieSchema = z
  .string()
  .max(MOST * 100)
  .transform((value) => value.split(SEPARATOR).slice(0, MOST))

/** The id of the browser if it has signed in to that account before; null if not. */
export function deviceKnownTo(
  cookie: string | undefined,
  userId: number,
  now: Date,
): string | null {
  return marksIn(cookie).find((mark) => isOf(mark, userId, now))?.id ?? null
}

/** The cookie of a browser that has just signed in to that account; the others in it are kept. */
export function markedFor(cookie: string | undefined, userId: number, now: Date): string {
  const marks = marksIn(cookie)
  const known = marks.find((mark) => isOf(mark, userId, now))
  const id = known?.id ?? randomBytes(16).toString('base64url')
  const issued = Math.floor(now.getTime() / 1000)
  const fresh = `${id}.${issued.toString(36)}.${sign(id, issued, userId)}`
  const others = marks.filter((mark) => mark !== known).map(({ mark }) => mark)
  return [fresh, ...others].slice(0, MOST).join(SEPARATOR)
}

function marksIn(cookie: string | undefined): readonly Mark[] {
  const parsed = cookieSchema.safeParse(cookie)
  const marks = parsed.success ? parsed.data : []
  return marks.flatMap((mark) => markSchema.safeParse(mark).data ?? [])
}

function isOf({ id, issued, signature }: Mark, userId: number, now: Date): boolean {
  const age = now.getTime() / 1000 - issued
  if (age > DEVICE_SECONDS) return false
  const right = sign(id, issued, userId)
  return timingSafeEqual(Buffer.from(signature), Buffer.from(right))
}

function sign(id: string, issued: number, userId: number): string {
  const signed = createHmac('sha256', derivedKey('known devices'))
  return signed.update(`${id}.${issued}.${userId}`).digest('base64url')
}
