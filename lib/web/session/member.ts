import { redirect } from 'next/navigation'
import type { Viewer } from '../../accounts/users/user.ts'
import { signInPath } from '../sign-in/back-path.ts'
import { viewer } from './viewer.ts'

/** Who is signed in, for a page that is theirs alone; others are asked to sign in and come back. */
export async function member(page: string): Promise<Viewer> {
  const who = await viewer()
  return who ?? redirect(signInPath(page))
}
