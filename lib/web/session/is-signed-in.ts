import type { IncomingMessage } from 'node:http'
import { viewerById } from '../../accounts/users/viewer-by-id.ts'
import { type Database, database } from '../../platform/db/database.ts'
import { direct } from '../../platform/db/direct.ts'
import { readCookie } from '../../platform/http/requests/cookies.ts'
import { openToken } from '../sign-in/open-token.ts'
import { sessionCookie, sessionIn, sessionSecret } from './session-token.ts'

/**
 * Whether a request carries a session that is alive, before Next reads anything of it. Where the
 * database can't be asked, that it was sealed by us and is not over is enough.
 */
export async function isSignedIn(
  { headers }: Pick<IncomingMessage, 'headers'>,
  open: () => Promise<Database> = database,
): Promise<boolean> {
  const sealed = readCookie(headers.cookie, sessionCookie().name)
  const session = sealed && sessionIn(await openToken(sealed, sessionSecret))
  if (!session) return false
  try {
    const statements = await direct(await open())
    const { userId, sessionVersion, sessionId } = session
    return (await viewerById(statements, userId, sessionVersion, new Date(), sessionId)) !== null
  } catch {
    return true
  }
}
