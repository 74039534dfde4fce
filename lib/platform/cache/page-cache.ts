import { createRequire } from 'node:module'

type Module = typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js')
type Base = InstanceType<Module['default']>

// Next loads this file by itself, tests load it by Vite; only `require` gives both the same class.
const require = createRequire(import.meta.url)
const path = 'next/dist/server/lib/incremental-cache/file-system-cache.js'
const { default: FileSystemCache } = require(path) as Module

/**
 * Next's own cache in memory (`cacheHandler` in next.config.js), without what strangers could fill it
 * with by making up addresses:
 *
 * - An address with nothing is not kept: what is sent for all of them is one page, /page-not-found.
 * - Cached functions are not kept: there is one (carry-tags.ts), and Next learns its tags by the call.
 */
export default class PageCache extends FileSystemCache {
  override async get(...asked: Parameters<Base['get']>): ReturnType<Base['get']> {
    const [, { kind }] = asked
    return kind === 'FETCH' ? null : super.get(...asked)
  }

  override async set(...given: Parameters<Base['set']>): Promise<void> {
    const [, data] = given
    const isMissing = data !== null && 'status' in data && data.status === 404
    if (data?.kind !== 'FETCH' && !isMissing) await super.set(...given)
  }
}
