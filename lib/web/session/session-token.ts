import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { settings } from '../../platform/config/env.ts'
import { derivedKey } from '../../platform/config/secret.ts'

/** What a session holds: whose it is, and the version that ends it when the user's is another. */
export interface Session {
  readonly userId: number
  readonly sessionVersion: number
  /** Its own, by which signing out ends it; renewing keeps it. Not given: a new session. */
  readonly sessionId?: string
}

export interface KnownSession extends Session {
  readonly sessionId: string
  /** Whether it is time to renew it. */
  readonly isOld: boolean
}

/** A session that is older is renewed when it is used. */
const RENEW_SECONDS = 24 * 3600

const tokenSchema = z.object({
  sub: z.string().regex(/^\d{1,10}$/),
  version: z.number().int(),
  iat: z.number(),
  session: z.string().min(1).max(64).optional(),
  // next-auth's own number of a token: the id of sessions opened before they had one.
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

/** Whether cookies are only sent over TLS. */
export function isSecure(): boolean {
  return settings().siteUrl.startsWith('https://')
}
