import type { ServerResponse } from 'node:http'

/** What is put right in every answer, whoever makes it. */
export function correctHeaders(response: ServerResponse, siteUrl: string): void {
  requireHttps(response, siteUrl)
  correctCaching(response)
  correctLocation(response)
}

/**
 * What a page says about its own caching. Next tells shared caches to keep a cached page for a
 * year, which would show old news wherever a proxy obeys; the server's own cache is the one that
 * is renewed, so everyone else asks each time and is answered 304 while nothing has changed.
 */
export function cachingFor(value: string): string {
  return /s-maxage/.test(value) ? 'public, max-age=0, must-revalidate' : value
}

/** Corrects, on its way out, what Next says about caching. */
export function correctCaching(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    const caching = name.toLowerCase() === 'cache-control' && typeof value === 'string'
    return setHeader(name, caching ? cachingFor(value) : value)
  }
}

/**
 * Corrects, on its way out, where an answer leads. Next sends a moved page's new address twice the
 * first time, which some clients refuse; and a header takes no letters beyond Latin-1, which would
 * make a failure of a redirect to a Thai address.
 */
export function correctLocation(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  const appendHeader = response.appendHeader.bind(response)
  const isLocation = (name: string) => name.toLowerCase() === 'location'
  response.setHeader = (name, value) => {
    return setHeader(name, isLocation(name) ? encodeLocation(String(value)) : value)
  }
  response.appendHeader = (name, value) => {
    return isLocation(name) ? response.setHeader(name, value) : appendHeader(name, value)
  }
}

/** An address in the characters that a header may have. What is encoded already stays as it is. */
export function encodeLocation(address: string): string {
  return address.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}

/** Half a year, in seconds: what MDN recommends at least for a site that means to stay. */
const STRICT_SECONDS = 15_768_000

/** Tells browsers to come by https only, where the site's own address says that it is reached so. */
export function requireHttps(response: ServerResponse, siteUrl: string): void {
  if (!siteUrl.startsWith('https:')) return
  response.setHeader('strict-transport-security', `max-age=${STRICT_SECONDS}`)
}
