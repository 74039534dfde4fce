/**
 * A reader's browser without scripts, as far as a benchmark needs one: reads a page, fills in one of
 * its forms with all its hidden fields, and posts it with what cookies it has.
 */
export class Reader {
  readonly #origin: string
  /** The address that it comes from, as a trusted proxy tells it. */
  readonly #address: string
  readonly #cookies = new Map<string, string>()

  constructor(origin: string, address: string) {
    this.#origin = origin
    this.#address = address
  }

  async get(path: string): Promise<string> {
    const response = await fetch(this.#origin + path, { headers: this.#headers() })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return response.text()
  }

  /** Posts a form and answers where it leads. */
  async post(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const headers = { ...this.#headers(), origin: this.#origin }
    const request = { method: 'POST', body, headers, redirect: 'manual' } as const
    const response = await fetch(this.#origin + path, request)
    await response.arrayBuffer()
    const location = response.headers.get('location')
    if (response.status !== 303 || !location) {
      throw new Error(`Posting to ${path} answered ${response.status}`)
    }
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.#cookies.set(name, value)
    }
    return location
  }

  #headers(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { cookie, 'x-forwarded-for': this.#address }
  }
}

/** The hidden fields of the first form in a page that holds a field of that name. */
export function hiddenFields(page: string, holding: string): Record<string, string> {
  const form = [...page.matchAll(/<form.*?<\/form>/gs)].find(([html]) => {
    return html.includes(`name="${holding}"`)
  })
  if (!form) throw new Error(`The page has no form with a field ${holding}`)
  const inputs = form[0].matchAll(/<input[^>]*type="hidden"[^>]*>/g)
  return Object.fromEntries(
    [...inputs].map(([input]) => [attribute(input, 'name'), attribute(input, 'value')]),
  )
}

function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(`\\b${name}="([^"]*)"`).exec(tag) ?? []
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
