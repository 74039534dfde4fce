import type { Onward } from '../onward.ts'
import type { SignedIn } from '../people/admit.ts'
import { type Done, goTo } from './form-plan.ts'
import { openSession } from './session.ts'

/** Opens the session of somebody who was let in, and leads on. */
export async function enter(who: SignedIn, path: string): Promise<Done<Onward>> {
  await openSession(who)
  return goTo(path)
}
