import { cookies } from 'next/headers'
import { settings } from '../../platform/config/env.ts'
import type { Database } from '../../platform/db/database.ts'
import { DEVICE_SECONDS, deviceKnownTo, markedFor } from './device-marks.ts'

const COOKIE = 'known-device'

/** The id of this browser if it has signed in before to the account with that address; else null. */
export async function knownDevice(db: Database, email: string, now: Date): Promise<string | null> {
  const cookie = (await cookies()).get(COOKIE)?.value
  const user = await db.user.findUnique({ where: { email }, select: { id: true } })
  return user && deviceKnownTo(cookie, user.id, now)
}

/** Remembers that this browser has signed in to the account. */
export async function rememberDevice(userId: number, now: Date = new Date()): Promise<void> {
  const jar = await cookies()
  const secure = settings().siteUrl.startsWith('https://')
  const options = { httpOnly: true, sameSite: 'lax' as const, path: '/', secure }
  const value = markedFor(jar.get(COOKIE)?.value, userId, now)
  jar.set(COOKIE, value, { ...options, maxAge: DEVICE_SECONDS })
}
