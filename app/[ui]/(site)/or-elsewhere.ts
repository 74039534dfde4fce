import { notFound, permanentRedirect } from 'next/navigation'
import { samePath } from '@/lib/web/sign-in/back-path.ts'

/** Returns the page's data, or redirects to its new address, or shows the 404 page. */
export function orRedirect<View extends object>(found: View | { redirect: string } | null): View {
  if (!found) notFound()
  if (!('redirect' in found)) return found
  // Targets are stored decoded, but a Location header must be ASCII.
  const path = samePath(found.redirect)
  if (path === null) notFound()
  permanentRedirect(path)
}
