/** First parts of addresses that are somebody's own, or for programs: nothing to be found there. */
const NOT_FOR_SEARCH = [
  'account',
  'api',
  'approve-address',
  'comment',
  'desk',
  'dev',
  'forgot',
  'notify',
  'old-address',
  'reset',
  'respond',
  'sign-in',
  'sign-up',
  'unsubscribe',
  'verify',
]

/**
 * What crawlers may ask for (RFC 9309), and where the sitemaps are. Each part is closed by itself and
 * with what stands below it, so that a page named /accounts stays open.
 */
export function robotsText(site: string): string {
  const closed = NOT_FOR_SEARCH.flatMap((part) => [
    `Disallow: /${part}$`,
    `Disallow: /${part}?`,
    `Disallow: /${part}/`,
  ])
  return [
    'User-agent: *',
    'Allow: /',
    ...closed,
    'Disallow: /article/*/respond',
    'Disallow: /article/*/unread',
    '',
    `Sitemap: ${site}/sitemap.xml`,
    `Sitemap: ${site}/news-sitemap.xml`,
    '',
  ].join('\n')
}
