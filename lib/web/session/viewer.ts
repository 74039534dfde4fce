import { cache } from 'react'
import type { Viewer } from '../../accounts/users/user.ts'
import { viewerById } from '../../accounts/users/viewer-by-id.ts'
import { database } from '../../platform/db/database.ts'
import { direct } from '../../platform/db/direct.ts'
import { closeSession, hasTraces, openSession, readSession } from './session.ts'

/**
 * Who is signed in; null for nobody. Read from the database once a request, so that a session ends
 * the moment somebody is suspended, chooses another password or signs out everywhere.
 */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const session = await readSession()
  if (!session) return null
  return viewerById(
    await direct(await database()),
    session.userId,
    session.sessionVersion,
    new Date(),
    session.sessionId,
  )
})

/**
 * The same for a route or a server action, where cookies can be set: what is left of a session that
 * has ended is taken away, and a session that is used is made anew from time to time.
 */
export async function tendedViewer(): Promise<Viewer | null> {
  const [session, who] = await Promise.all([readSession(), viewer()])
  if (who && session?.isOld) await openSession(session)
  if (!who && (await hasTraces())) await closeSession()
  return who
}
