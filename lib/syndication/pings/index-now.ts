import type { Reader } from '../../platform/db/database.ts'
import { type PingTarget, post } from './ping.ts'

/** One for all search engines that take part. */
const ENDPOINT = 'https://api.indexnow.org/indexnow'
/** The protocol takes 10,000 in one request; the database's parameters are fewer. */
const AT_ONCE = 500

/** Search engines, which are told the addresses of new, changed and removed articles (indexnow.org). */
export function indexNowTarget(key: string, site: string, endpoint = ENDPOINT): PingTarget {
  const { host } = new URL(site)
  const keyLocation = `${site}/indexnow-key.txt`
  return {
    name: 'indexnow',
    tell: async (db, tags) => {
      const slugs = tags.flatMap((tag) => (tag.startsWith('article:') ? [tag.slice(8)] : []))
      for (let from = 0; from < slugs.length; from += AT_ONCE) {
        const paths = await pathsOf(db, slugs.slice(from, from + AT_ONCE))
        const urlList = paths.map((path) => site + path)
        const told = JSON.stringify({ host, key, keyLocation, urlList })
        await post(endpoint, 'application/json; charset=utf-8', told)
      }
    },
  }
}

/** Standing pages have no /article before their name; what is gone stood where articles do. */
async function pathsOf(db: Reader, slugs: readonly string[]): Promise<readonly string[]> {
  const pages = await db.article.findMany({
    where: { slug: { in: [...slugs] }, kind: 'page' },
    select: { slug: true },
  })
  const standing = new Set(pages.map(({ slug }) => slug))
  return slugs.map((slug) => {
    return `${standing.has(slug) ? '' : '/article'}/${encodeURIComponent(slug)}`
  })
}
