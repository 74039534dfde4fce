import { notFound, permanentRedirect } from 'next/navigation'
import { samePath } from '@/lib/web/sign-in/back-path.ts'

/** What a page shows, or the way to where that is now, or the 404 page. */
export function orElsewhere<View extends object>(found: View | { redirect: string } | null): View {
  if (!found) notFound()
  if (!('redirect' in found)) return found
  // Targets are kept as people read them; a Location has ASCII only.
  const path = samePath(found.redirect)
  if (path === null) notFound()
  permanentRedirect(path)
}
