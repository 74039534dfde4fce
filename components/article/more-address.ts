import type { MoreTab } from '@/lib/pages/articles/page-views.ts'

/** Where a "Load more" list opened so far has its page. */
export function moreAddress(slug: string, tab: MoreTab, through: string | null): string {
  const further = through === null ? '' : `&through=${encodeURIComponent(through)}`
  return `/article/${slug}?more=${tab}${further}#more`
}

/** Where the same list is had as data (a MoreList in JSON). */
export function moreDataAddress(slug: string, tab: MoreTab, through: string | null): string {
  return `/api/more/${encodeURIComponent(slug)}/${tab}/${encodeURIComponent(through ?? 'start')}`
}
