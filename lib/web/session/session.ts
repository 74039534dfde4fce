import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { endSession, SESSION_DAYS } from '../../accounts/sign-in/end-session.ts'
import type { Database } from '../../platform/db/database.ts'
import { openToken } from '../sign-in/open-token.ts'
import {
  isSecure,
  type KnownSession,
  type Session,
  sessionCookie,
  sessionIn,
  sessionSecret,
  tokenOf,
} from './session-token.ts'

export const SESSION_SECONDS = SESSION_DAYS * 24 * 3600

/** Tells the page's scripts that there is a session, and nothing about it. */
const MARKER = 'reader'

/** The session that this request carries; whether it is alive the database knows (viewer.ts). */
export async function readSession(): Promise<KnownSession | null> {
  const sealed = (await cookies()).get(sessionCookie().name)?.value
  return sealed ? sessionIn(await openToken(sealed, sessionSecret)) : null
}

/**
 * Signs a user in from a server action or a route, with the same session as next-auth. Replaces any
 * earlier session, even another user's.
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

/** Ends the session that this request carries, on the server: a copy of its cookie opens nothing. */
export async function endSessionHere(db: Database, now: Date): Promise<void> {
  const session = await readSession()
  if (session) await endSession(db, session.sessionId, now)
}

/** Signs out, on the server and in this browser. */
export async function signOutHere(db: Database, now: Date): Promise<void> {
  await endSessionHere(db, now)
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
