import type { MoreTab } from '@/lib/pages/articles/page-views.ts'

/** Address of the page with a "Load more" list expanded to `through`. */
export function getMoreAddress(slug: string, tab: MoreTab, through: string | null): string {
  const further = through === null ? '' : `&through=${encodeURIComponent(through)}`
  return `/article/${slug}?more=${tab}${further}#more`
}

/** API address of the same list (a MoreList in JSON). */
export function getMoreDataAddress(slug: string, tab: MoreTab, through: string | null): string {
  return `/api/more/${encodeURIComponent(slug)}/${tab}/${encodeURIComponent(through ?? 'start')}`
}
