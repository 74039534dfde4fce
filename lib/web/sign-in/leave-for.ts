import type { Spoken } from '../../i18n/speech.ts'
import { plainPage } from '../../platform/http/responses/plain-page.ts'

/**
 * A redirect to another site as a page that goes there by itself. A form may only lead to our own
 * site (form-action in the Content-Security-Policy), and browsers hold redirects of its answer to
 * that too; a page is free to go on.
 */
export function leaveFor(redirect: Response, name: string, speech: Spoken): Response {
  const { answers } = speech.words
  const site = escaped(name)
  const to = escaped(redirect.headers.get('location') ?? '/sign-in?error=OAuthSignin')
  const page = plainPage({
    language: speech.language,
    title: answers.aMoment,
    words: speech.say(answers.onTheWay, { site }),
    links: [{ to, name: speech.say(answers.goOnTo, { site }) }],
    head: `<meta http-equiv="refresh" content="0;url=${to}">\n`,
  })
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' })
  headers.set('cache-control', 'no-store')
  for (const cookie of redirect.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return new Response(page, { headers })
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
