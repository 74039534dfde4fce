import FileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'

/**
 * Next's own cache in memory (`cacheHandler` in next.config.js), without what strangers could fill it
 * with: one entry for each address that somebody made up, and for each that one more for its tags.
 *
 * - An address with nothing is not kept: what is sent for all of them is one page, /page-not-found.
 * - Cached functions are not kept: there is one (carry-tags.ts), and Next learns its tags by the call.
 */
export default class PageCache extends FileSystemCache.default {
  async get(key, context) {
    return context.kind === 'FETCH' ? null : super.get(key, context)
  }

  async set(key, data, context) {
    if (data?.kind !== 'FETCH' && data?.status !== 404) await super.set(key, data, context)
  }
}
