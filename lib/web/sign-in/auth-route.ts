import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { z } from 'zod'
import { settings } from '../../platform/config/env.ts'
import { authOptions } from './auth-options.ts'
import { samePath } from './back-path.ts'
import { otherSites } from './oauth-providers.ts'

interface RouteContext {
  params: Promise<{ nextauth: string[] }>
}

/** Where next-auth keeps the page to come back to. */
const CALLBACK_COOKIE = /^(?:__Secure-)?next-auth\.callback-url$/

/** next-auth puts it into a Location as it is. */
const errorSchema = z.string().regex(/^\w{1,40}$/)

/** next-auth's part of this site, also of what only we ask of it (start-oauth.ts). */
export function askNextAuth(request: NextRequest, nextauth: readonly string[]): Promise<Response> {
  const context = { params: Promise.resolve({ nextauth: [...nextauth] }) }
  return NextAuth(request as never, context as never, authOptions())
}

/**
 * The few addresses of next-auth's that browsers come to: the session, the way back from another
 * site, and where that leads when it fails. The others are closed, among them a log that anybody
 * could write to. What next-auth would fail on (other pages to come back to) is taken off first.
 */
export async function authRoute(request: Request, { params }: RouteContext): Promise<Response> {
  const { nextauth } = await params
  if (!isOpen(nextauth)) return new Response(null, { status: 404 })
  await dropForeignCallback()
  const url = new URL(request.url)
  const { siteUrl } = settings()
  if (samePath(url.searchParams.get('callbackUrl'), siteUrl) === null) {
    url.searchParams.delete('callbackUrl')
  }
  if (!errorSchema.safeParse(url.searchParams.get('error')).success) {
    url.searchParams.delete('error')
  }
  return askNextAuth(new NextRequest(url, { headers: request.headers }), nextauth)
}

function isOpen([action = '', provider, ...more]: readonly string[]): boolean {
  if (more.length > 0) return false
  if (action === 'callback') return otherSites().some(({ id }) => id === provider)
  return provider === undefined && ['session', 'signin', 'error'].includes(action)
}

async function dropForeignCallback(): Promise<void> {
  const jar = await cookies()
  for (const { name, value } of jar.getAll()) {
    const isForeign = CALLBACK_COOKIE.test(name) && samePath(value, settings().siteUrl) === null
    if (isForeign) jar.delete(name)
  }
}
