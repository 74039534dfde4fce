import { notFound, permanentRedirect } from 'next/navigation'

/** What a page shows, or the way to where that is now, or the 404 page. */
export function orElsewhere<View extends object>(found: View | { redirect: string } | null): View {
  if (!found) notFound()
  if ('redirect' in found) permanentRedirect(found.redirect)
  return found
}
