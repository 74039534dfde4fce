import type { Spoken } from '@/lib/i18n/speech.ts'
import { tokenSchema } from '@/lib/notifications/input.ts'
import { subscriptionSentences } from '@/lib/notifications/refusal-messages.ts'
import { unsubscribeByToken } from '@/lib/notifications/subscriptions/commands/unsubscribe-by-token.ts'
import { unsubscribeKey } from '@/lib/notifications/subscriptions/sender.ts'
import { database } from '@/lib/platform/db/database.ts'
import { requestSpeech } from '@/lib/web/session/request-messages.ts'

/** Programs look at links before people do, so looking ends nothing: the page has a button. */
export function GET(request: Request): Response {
  return goTo(`/unsubscribe/stop?${new URLSearchParams({ token: tokenOf(request) })}`, 307)
}

/**
 * Ends what the token names: for the page's button, and for mail programs that do it with one click
 * (RFC 8058). No cookie and no session: whoever has the mail may.
 */
export async function POST(request: Request): Promise<Response> {
  const token = tokenOf(request)
  const ended = await unsubscribeByToken(await database(), unsubscribeKey(), token)
  const form = await request.formData().catch(() => new FormData())
  if (form.get('List-Unsubscribe') === 'One-Click') return oneClick(ended.ok, await requestSpeech())
  const back = tokenSchema.parse(form.get('back') ?? '')
  if (back !== '') return goTo(`/notify/manage?${new URLSearchParams({ token: back })}`, 303)
  return goTo(`/unsubscribe/stop?${new URLSearchParams({ token })}`, 303)
}

function tokenOf(request: Request): string {
  return tokenSchema.parse(new URL(request.url).searchParams.get('token') ?? '')
}

/** Read by programs, and by whoever wonders what they did. */
function oneClick(ended: boolean, speech: Spoken): Response {
  if (ended) return new Response(`${speech.words.answers.ended}\n`)
  return new Response(`${subscriptionSentences(speech)['not-our-link']}\n`, { status: 400 })
}

function goTo(path: string, status: 303 | 307): Response {
  return new Response(null, { status, headers: { location: path } })
}
