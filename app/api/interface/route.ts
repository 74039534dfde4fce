import { z } from 'zod'
import { saveLanguage } from '@/lib/accounts/users/commands/save-language.ts'
import { isInterfaceLanguage } from '@/lib/i18n/language.ts'
import { settings } from '@/lib/platform/config/env.ts'
import { database } from '@/lib/platform/db/database.ts'
import { INTERFACE_COOKIE } from '@/lib/platform/http/requests/pick-interface.ts'
import { viewer } from '@/lib/web/session/viewer.ts'
import { backPath } from '@/lib/web/sign-in/back-path.ts'

const chosen = z.object({ language: z.string().refine(isInterfaceLanguage) })

/** A choice is kept as long as browsers keep anything. */
const YEAR_SECONDS = 365 * 24 * 60 * 60

/**
 * Remembers the language in which a reader wants the interface, and leads back to the page with the
 * choice, which the browser names by itself. The pages are everybody's: only the cookie is theirs, and
 * the language of their mail.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const choice = chosen.safeParse({ language: form.get('language') })
  if (!choice.success) return new Response(null, { status: 400 })
  const who = await viewer()
  // Mail to who is signed in follows their choice; nobody waits for what it may refuse.
  if (who) await saveLanguage(await database(), who, choice.data)
  const { siteUrl } = settings()
  const secure = siteUrl.startsWith('https:') ? '; Secure' : ''
  const cookie = `${INTERFACE_COOKIE}=${choice.data.language}; Path=/; Max-Age=${YEAR_SECONDS}`
  return new Response(null, {
    status: 303,
    headers: {
      location: backPath(pathOf(request.headers.get('referer')), siteUrl),
      'set-cookie': `${cookie}; SameSite=Lax; HttpOnly${secure}`,
      'cache-control': 'no-store',
    },
  })
}

/** Path and query of the page that sent the form, which isForeign has found to be one of ours. */
function pathOf(referer: string | null): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const { pathname, search } = new URL(referer)
  return pathname + search
}
