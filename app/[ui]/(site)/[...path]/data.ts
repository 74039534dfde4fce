import { cache } from 'react'
import type { ArticleView } from '@/lib/newsroom/articles/article.ts'
import { getArticleBySlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { findMovedAddress } from '@/lib/newsroom/articles/moved-address.ts'
import { articleTags } from '@/lib/pages/cache-tags/page-tags.ts'
import { carryTags } from '@/lib/platform/cache/carry-tags.ts'
import { database } from '@/lib/platform/db/database.ts'

const read = cache(async (address: string): Promise<ArticleView | { redirect: string } | null> => {
  const slug = address.slice(1)
  await carryTags(articleTags(slug.slice(0, 200)))
  const db = await database()
  const found = slug.includes('/') ? null : await getArticleBySlug(db, slug)
  if (found?.article.kind === 'page') return found.article
  return findMovedAddress(db, address)
})

/** A static page such as /about, a redirect for an address of the imported site, or null. */
export function loadStaticPage(path: readonly string[]) {
  return read(`/${path.map(decodeURIComponent).join('/')}`)
}
