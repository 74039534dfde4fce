import type { Named } from '../../newsroom/articles/article.ts'
import type { SiteIdentity } from '../../platform/config/site.ts'
import type { Thing } from './json-ld.ts'

/**
 * The way down to a page: the newspaper, the sections in `path`, and the page itself, which has no
 * address of its own here because one is on it.
 */
export function breadcrumbs(site: SiteIdentity, path: readonly Named[], here: string): Thing {
  const above = [
    { name: site.name, item: `${site.url}/` },
    ...path.map(({ slug, name }) => ({
      name,
      item: `${site.url}/category/${encodeURIComponent(slug)}`,
    })),
  ]
  const itemListElement = [...above, { name: here }].map((step, at) => {
    return { '@type': 'ListItem', position: at + 1, ...step }
  })
  return { '@type': 'BreadcrumbList', itemListElement }
}
