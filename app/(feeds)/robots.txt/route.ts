import { printedResponse } from '@/lib/delivery/printed-response.ts'
import { siteIdentity } from '@/lib/site.ts'
import { robotsText } from '@/lib/sitemaps/robots.ts'

// It reads settings, which may have changed since the build, and nothing else.
export const dynamic = 'force-dynamic'

export function GET(): Response {
  return printedResponse(robotsText(siteIdentity().url), 'text/plain')
}
