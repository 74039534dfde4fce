import { database } from '../db/database.ts'
import type { Onward } from '../onward.ts'
import type { SignedIn } from '../people/admit.ts'
import { noteLanguage } from '../people/note-language.ts'
import { type Done, goTo } from './form-plan.ts'
import { rememberDevice } from './known-device.ts'
import { requestLanguage } from './request-language.ts'
import { openSession } from './session.ts'

/** Opens the session of somebody who was let in, remembers browser and language, and leads on. */
export async function enter(who: SignedIn, path: string): Promise<Done<Onward>> {
  await openSession(who)
  await rememberDevice(who.userId)
  await noteLanguage(await database(), who.userId, await requestLanguage())
  return goTo(path)
}
