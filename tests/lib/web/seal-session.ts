import { encode } from 'next-auth/jwt'
import { deriveKey, keptSecret } from '@/lib/platform/config/secret.ts'
import { type Session, tokenOf } from '@/lib/web/session/session-token.ts'

/** The cookies of somebody signed in to a site that keeps its secret in `dataFolder`. */
export async function sealSession(session: Session, dataFolder: string): Promise<string> {
  const secret = deriveKey(keptSecret(dataFolder), 'sessions').toString('base64url')
  const token = tokenOf(session)
  return `next-auth.session-token=${await encode({ token, secret })}; reader=1`
}
