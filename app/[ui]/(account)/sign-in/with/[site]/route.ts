import { settings } from '@/lib/platform/config/env.ts'
import { requestSpeech } from '@/lib/web/session/request-messages.ts'
import { backPath } from '@/lib/web/sign-in/back-path.ts'
import { leaveFor } from '@/lib/web/sign-in/leave-for.ts'
import { otherSites } from '@/lib/web/sign-in/oauth-providers.ts'
import { startOAuth } from '@/lib/web/sign-in/start-oauth.ts'

interface Context {
  params: Promise<{ site: string }>
}

/** Leaves for another site, to sign in with an account there. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { site: id } = await params
  const site = otherSites().find((one) => one.id === id)
  if (!site) return new Response(null, { status: 404 })
  const form = await request.formData().catch(() => new FormData())
  const answer = await startOAuth(site, backPath(form.get('to')))
  return leaveFor(answer, site.name, await requestSpeech())
}

/** Whoever comes to this address by hand is led to the page with the button. */
export function GET(): Response {
  return Response.redirect(new URL('/sign-in', settings().siteUrl), 303)
}
