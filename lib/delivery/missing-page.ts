import type { IncomingMessage, ServerResponse } from 'node:http'
import { UNTRUE } from './failure-page.ts'
import { plainPage } from './plain-page.ts'

/** Where the page is that says so; app/(site)/page-not-found. */
const MISSING = '/page-not-found'

/** Stands in where even that page can't be had. */
const MISSING_PAGE = plainPage({
  title: 'There is no page at this address',
  words: 'It may have been mistyped, or the story was taken down.',
  links: [{ to: '/', name: 'Go to the front page' }],
})

/** What decides how that page reads to this reader. */
const PASSED_ON = ['accept-language', 'cookie'] as const

/** The page that says that there is none, as this server prints it at `origin`. Never rejects. */
export async function missingPage(origin: string, { headers }: IncomingMessage): Promise<string> {
  const passed = PASSED_ON.flatMap((name) => {
    const value = headers[name]
    return value ? [[name, value] as [string, string]] : []
  })
  try {
    const answer = await fetch(origin + MISSING, { headers: passed, redirect: 'error' })
    return answer.ok ? await answer.text() : MISSING_PAGE
  } catch {
    return MISSING_PAGE
  }
}

/**
 * Sends that page in the place of the document that Next has for an address without one (404), which
 * needs scripts to say so. What programs ask for, and what answers with no document, is left alone.
 */
export function explainMissing(response: ServerResponse, page: () => Promise<string>): void {
  const { writeHead, write, end } = response
  let replaced = false

  response.writeHead = ((status: number, ...rest: never[]) => {
    if (replaced) return response
    const type = String(response.getHeader('content-type') ?? '')
    if (status !== 404 || !type.startsWith('text/html')) {
      return writeHead.call(response, status, ...rest)
    }
    replaced = true
    for (const name of UNTRUE) response.removeHeader(name)
    void page().then((html) => {
      writeHead.call(response, 404)
      end.call(response, html, 'utf8')
    })
    return response
  }) as typeof response.writeHead

  // Whoever sends it without a head of its own decides it here, before any byte.
  const decide = () => {
    if (response.statusCode === 404 && !response.headersSent && !replaced) response.writeHead(404)
  }
  response.write = ((...args: never[]) => {
    decide()
    return replaced || write.apply(response, args as unknown as Parameters<typeof write>)
  }) as typeof response.write
  response.end = ((...args: never[]) => {
    decide()
    return replaced ? response : end.apply(response, args as unknown as Parameters<typeof end>)
  }) as typeof response.end
}
