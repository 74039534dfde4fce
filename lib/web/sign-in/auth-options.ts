import type { Account, NextAuthOptions, Profile, User } from 'next-auth'
import { z } from 'zod'
import {
  type LoginWith,
  signInWithOAuth,
} from '../../accounts/sign-in/commands/sign-in-with-oauth.ts'
import { endSession } from '../../accounts/sign-in/end-session.ts'
import { noteLanguage } from '../../accounts/users/commands/note-language.ts'
import { viewerById } from '../../accounts/users/viewer-by-id.ts'
import { settings } from '../../platform/config/env.ts'
import { database } from '../../platform/db/database.ts'
import { rememberDevice } from '../session/known-device.ts'
import { requestLanguage } from '../session/request-language.ts'
import { closeSession, endSessionHere, markSession, SESSION_SECONDS } from '../session/session.ts'
import { type KnownSession, sessionIn, sessionSecret, tokenOf } from '../session/session-token.ts'
import { backPath } from './back-path.ts'
import { oauthProviders } from './oauth-providers.ts'

/** The profile returned by an OAuth provider. */
const profileSchema = z.object({
  email: z.string().nullish(),
  email_verified: z.union([z.boolean(), z.literal('true').transform(() => true)]).catch(false),
  name: z.string().nullish(),
  login: z.string().nullish(),
})

/**
 * next-auth's part: signing in by an account on another site, and its own routes on the session.
 * Password and mailed link are our own server actions, which open the same session.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    providers: oauthProviders(settings().oauth),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: {
      signIn: '/sign-in',
      signOut: '/account',
      error: '/sign-in',
      verifyRequest: '/sign-in',
    },
    logger: { error: logError, warn() {}, debug() {} },
    callbacks: {
      redirect: ({ url, baseUrl }) => baseUrl + backPath(url, baseUrl),
      signIn: ({ user, account, profile }) => signIn(user, account, profile),
      jwt: ({ token, user, trigger }) => {
        return trigger === 'signIn' ? tokenOf(sessionOf(user)) : stillAlive(token)
      },
      session: async ({ session, token }) => {
        const known = sessionIn(token)
        const who = known && (await aliveViewer(known))
        return { expires: session.expires, user: who ? { name: who.name } : {} }
      },
    },
    events: { signIn: rememberSignIn, signOut },
  }
}

/** What the callback `signIn` learns, on its way to the callback `jwt`. */
interface Admitted extends User {
  sessionVersion?: number
}

/** True, or where to go and read why not. */
async function signIn(
  user: Admitted,
  account: Account | null,
  profile: Profile | undefined,
): Promise<true | string> {
  const login = account && loginOf(account, profile)
  if (!login) return '/sign-in?error=Callback'
  const db = await database()
  const result = await signInWithOAuth(db, login)
  if (!result.ok) return `/sign-in?error=${result.refusal}`
  await noteLanguage(db, result.userId, await requestLanguage())
  user.id = String(result.userId)
  user.sessionVersion = result.sessionVersion
  return true
}

/** Comes before next-auth sends the new session's cookie, which replaces the one in this browser. */
async function rememberSignIn({ user }: { user: User }): Promise<void> {
  await endSessionHere(await database(), new Date())
  await markSession()
  await rememberDevice(Number(user.id))
}

function loginOf(account: Account, profile: unknown): LoginWith | null {
  const parsed = profileSchema.safeParse(profile)
  if (!parsed.success) return null
  const { email, email_verified, name, login } = parsed.data
  return {
    provider: account.provider,
    accountId: account.providerAccountId,
    email: email ?? '',
    emailVerified: email_verified,
    name: name ?? login ?? '',
  }
}

function sessionOf({ id, sessionVersion }: Admitted) {
  if (sessionVersion === undefined) throw new Error('Nobody was admitted.')
  return { userId: Number(id), sessionVersion }
}

/** What it throws makes next-auth take the session's cookie away. */
async function stillAlive<Token>(token: Token): Promise<Token> {
  const session = sessionIn(token)
  if (!session || !(await aliveViewer(session))) throw new SessionEnded()
  return token
}

async function aliveViewer({ userId, sessionVersion, sessionId }: KnownSession) {
  return viewerById(await database(), userId, sessionVersion, new Date(), sessionId)
}

async function signOut({ token }: { token: unknown }): Promise<void> {
  const session = sessionIn(token)
  if (session) await endSession(await database(), session.sessionId)
  await closeSession()
}

class SessionEnded extends Error {}

// A session that has ended is nothing to write down.
function logError(code: string, about: unknown): void {
  const error = about instanceof Error ? about : (about as { error?: unknown }).error
  if (code === 'JWT_SESSION_ERROR') return
  console.error(`Signing in by another site failed (${code}).`, error)
}
