import type { ServerResponse } from 'node:http'

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

/** Next sends a moved page's new address twice the first time, which some clients refuse. */
export function sendLocationOnce(response: ServerResponse): void {
  const appendHeader = response.appendHeader.bind(response)
  response.appendHeader = (name, value) => {
    return name.toLowerCase() === 'location'
      ? response.setHeader(name, value)
      : appendHeader(name, value)
  }
}
