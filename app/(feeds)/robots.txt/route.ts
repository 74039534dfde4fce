import { siteIdentity } from '@/lib/platform/config/site.ts'
import { printedResponse } from '@/lib/platform/http/responses/printed-response.ts'
import { renderRobotsText } from '@/lib/syndication/sitemaps/robots.ts'

// It depends on settings, which can change after the build.
export const dynamic = 'force-dynamic'

export function GET(): Response {
  return printedResponse(renderRobotsText(siteIdentity().url), 'text/plain')
}
