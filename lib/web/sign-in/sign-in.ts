import type { SignedIn } from '../../accounts/sign-in/sign-in.ts'
import { noteLanguage } from '../../accounts/users/commands/note-language.ts'
import { database } from '../../platform/db/database.ts'
import type { Onward } from '../../platform/forms/redirect-to.ts'
import { type Done, goTo } from '../forms/form-plan.ts'
import { rememberDevice } from '../session/known-device.ts'
import { requestLanguage } from '../session/request-language.ts'
import { openSession, signOutHere } from '../session/session.ts'

/** Opens the session of somebody who was let in, remembers browser and language, and leads on. */
export async function enter(who: SignedIn, path: string): Promise<Done<Onward>> {
  const db = await database()
  // A session that was there before, whoever's it was, is replaced on the server too.
  await signOutHere(db, new Date())
  await openSession(who)
  await rememberDevice(who.userId)
  await noteLanguage(db, who.userId, await requestLanguage())
  return goTo(path)
}
