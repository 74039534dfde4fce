import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import { z } from 'zod'
import { settings } from '../../platform/config/env.ts'
import { askNextAuth } from './auth-route.ts'
import type { OtherSite } from './oauth-providers.ts'

const csrfSchema = z.object({ csrfToken: z.string() })

/**
 * Starts signing in by another site: answers its address, or ours where it can't be asked. What
 * next-auth must remember until they come back is in the answer's cookies.
 *
 * next-auth wants its own proof that the form is ours (a cookie and a field that match), which a page
 * from the cache can't hold; so it is fetched and given here. That the form is ours the server has
 * seen already (lib/platform/http/requests/same-origin.ts).
 */
export async function startOAuth(site: OtherSite, back: string): Promise<Response> {
  const proof = await ask('csrf')
  const { csrfToken } = csrfSchema.parse(await proof.json())
  await keepCookies(proof)
  const body = new URLSearchParams({ csrfToken, callbackUrl: settings().siteUrl + back })
  return ask('signin', site.id, body)
}

function ask(action: string, provider?: string, body?: URLSearchParams): Promise<Response> {
  const nextauth = provider ? [action, provider] : [action]
  const address = `${settings().siteUrl}/api/auth/${nextauth.join('/')}`
  const request = new NextRequest(address, body ? { method: 'POST', body } : {})
  return askNextAuth(request, nextauth)
}

/** What next-auth sets in one answer, it must find in the next question. */
async function keepCookies(answer: Response): Promise<void> {
  const jar = await cookies()
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    const secure = /;\s*secure/i.test(line)
    jar.set(name, decodeURIComponent(value), { httpOnly: true, sameSite: 'lax', path: '/', secure })
  }
}
