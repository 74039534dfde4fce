import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { settings } from '../env.ts'
import { endSession, SESSION_DAYS } from '../people/end-session.ts'
import { derivedKey } from '../secret.ts'
import { openToken } from './open-token.ts'

export const SESSION_SECONDS = SESSION_DAYS * 24 * 3600
/** A session that is older is made anew when they do. */
const RENEW_SECONDS = 24 * 3600

/** Tells the page's scripts that there is a session, and nothing about it. */
const MARKER = 'reader'

/** What stands in a session: whose it is, and the version that ends it when the user's is another. */
export interface Session {
  readonly userId: number
  readonly sessionVersion: number
  /** Its own, by which signing out ends it; renewing keeps it. Not given: a new session. */
  readonly sessionId?: string
}

export interface KnownSession extends Session {
  readonly sessionId: string
  /** Whether it is time to make it anew. */
  readonly isOld: boolean
}

const tokenSchema = z.object({
  sub: z.string().regex(/^\d{1,10}$/),
  version: z.number().int(),
  iat: z.number(),
  session: z.string().min(1).max(64).optional(),
  // What next-auth numbers tokens by: the id of sessions that were opened before they had their own.
  jti: z.string().min(1).max(64).optional(),
})

/** What next-auth seals sessions with. */
export function sessionSecret(): string {
  return derivedKey('sessions').toString('base64url')
}

/** The cookie that next-auth keeps a session in, with the name that it takes for it. */
export function sessionCookie() {
  const secure = isSecure()
  const name = `${secure ? '__Secure-' : ''}next-auth.session-token`
  return { name, options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure } }
}

/** What a session is in next-auth's token. */
export function tokenOf({ userId, sessionVersion, sessionId = newSessionId() }: Session) {
  return { sub: String(userId), version: sessionVersion, session: sessionId }
}

function newSessionId(): string {
  return randomBytes(16).toString('base64url')
}

/** The session in a token of next-auth's; null where there is none that we made. */
export function sessionIn(token: unknown): KnownSession | null {
  const parsed = tokenSchema.safeParse(token)
  if (!parsed.success) return null
  const { sub, version, iat, session, jti } = parsed.data
  const sessionId = session ?? jti
  if (sessionId === undefined) return null
  const isOld = Date.now() / 1000 - iat > RENEW_SECONDS
  return { userId: Number(sub), sessionVersion: version, sessionId, isOld }
}

/** The session that this request carries; whether it is alive the database knows (viewer.ts). */
export async function readSession(): Promise<KnownSession | null> {
  const sealed = (await cookies()).get(sessionCookie().name)?.value
  return sealed ? sessionIn(await openToken(sealed, sessionSecret)) : null
}

/**
 * Signs somebody in, in a server action or a route: the same session that next-auth would open. A
 * session that was there before is replaced, whoever's it was.
 */
export async function openSession(session: Session): Promise<void> {
  const token = tokenOf(session)
  const value = await encode({ token, secret: sessionSecret(), maxAge: SESSION_SECONDS })
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, value, { ...options, maxAge: SESSION_SECONDS })
  await markSession()
}

/** Lets the scripts of pages know that there is a session. */
export async function markSession(): Promise<void> {
  const options = { sameSite: 'lax' as const, path: '/', secure: isSecure() }
  const jar = await cookies()
  jar.set(MARKER, '1', { ...options, maxAge: SESSION_SECONDS })
}

/** Signs out on the server too: a copy of the cookie opens nothing any more. */
export async function signOutHere(db: Database, now: Date): Promise<void> {
  const session = await readSession()
  if (session) await endSession(db, session.sessionId, now)
  await closeSession()
}

/** Takes the session's cookies away, in a server action or a route. */
export async function closeSession(): Promise<void> {
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
  jar.set(MARKER, '', { sameSite: 'lax', path: '/', secure: isSecure(), maxAge: 0 })
}

/** Whether the browser holds anything of a session, alive or not. */
export async function hasTraces(): Promise<boolean> {
  const jar = await cookies()
  return jar.has(MARKER) || jar.has(sessionCookie().name)
}

function isSecure(): boolean {
  return settings().siteUrl.startsWith('https://')
}
