import { loadSiteMap } from '@/app/[ui]/(site)/data.ts'
import type { CategoryChoice } from '@/lib/pages/articles/page-views.ts'
import { getSearchPage } from '@/lib/pages/search/search-page.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { clientAddress } from '@/lib/platform/http/requests/request-scope.ts'
import { attempt } from '@/lib/platform/rate-limits/limits.ts'
import type { SearchRequest } from '@/lib/search/search.ts'

/** The search results. If the rate limit is exceeded: no results, and the seconds to wait. */
export async function loadSearchResults(request: SearchRequest) {
  const db = await database()
  const allowed = request.typed === '' ? ({ ok: true } as const) : await checkRateLimit()
  const here = { now: new Date(), zone: siteIdentity().timeZone }
  const asked = allowed.ok ? request : { ...request, typed: '' }
  const view = await getSearchPage(db, asked, here)
  const wait = allowed.ok ? null : allowed.retryAfterSeconds
  return { view: { ...view, request }, wait }
}

async function checkRateLimit() {
  return attempt(await database(), 'search-address', clientAddress())
}

/** All categories in tree order. */
export async function getCategoryChoices(): Promise<CategoryChoice[]> {
  const { tree } = await loadSiteMap()
  const below = (
    sections: ReturnType<typeof tree.getTopLevel>,
    depth: number,
  ): CategoryChoice[] => {
    return sections.flatMap(({ id, slug, name }) => {
      return [{ slug, name, depth }, ...below(tree.getChildren(id), depth + 1)]
    })
  }
  return below(tree.getTopLevel(), 0)
}
