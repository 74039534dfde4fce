import type { Reader } from '../../platform/db/database.ts'
import { type PingTarget, postPing } from './ping.ts'

/** Forwards to all participating search engines. */
const ENDPOINT = 'https://api.indexnow.org/indexnow'
/** URLs per request. The protocol allows 10,000, but the query has a limit of parameters. */
const URLS_PER_REQUEST = 500

/** Notifies search engines of new, changed and removed articles (indexnow.org). */
export function createIndexNowTarget(key: string, site: string, endpoint = ENDPOINT): PingTarget {
  const { host } = new URL(site)
  const keyLocation = `${site}/indexnow-key.txt`
  return {
    name: 'indexnow',
    notify: async (db, tags) => {
      const slugs = tags.flatMap((tag) => (tag.startsWith('article:') ? [tag.slice(8)] : []))
      for (let from = 0; from < slugs.length; from += URLS_PER_REQUEST) {
        const paths = await findPaths(db, slugs.slice(from, from + URLS_PER_REQUEST))
        const urlList = paths.map((path) => site + path)
        const payload = JSON.stringify({ host, key, keyLocation, urlList })
        await postPing(endpoint, 'application/json; charset=utf-8', payload)
      }
    },
  }
}

/** Standing pages have no /article prefix. Slugs that no longer exist are taken for articles. */
async function findPaths(db: Reader, slugs: readonly string[]): Promise<readonly string[]> {
  const pages = await db.article.findMany({
    where: { slug: { in: [...slugs] }, kind: 'page' },
    select: { slug: true },
  })
  const pageSlugs = new Set(pages.map(({ slug }) => slug))
  return slugs.map((slug) => {
    return `${pageSlugs.has(slug) ? '' : '/article'}/${encodeURIComponent(slug)}`
  })
}
