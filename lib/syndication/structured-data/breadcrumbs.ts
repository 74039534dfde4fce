import type { Named } from '../../newsroom/articles/article.ts'
import type { SiteIdentity } from '../../platform/config/site.ts'
import type { Thing } from './json-ld.ts'

/**
 * Describes the breadcrumbs of a page: the site, the categories in `path`, and the page itself,
 * without a URL because it is the current page.
 */
export function describeBreadcrumbs(
  site: SiteIdentity,
  path: readonly Named[],
  here: string,
): Thing {
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
