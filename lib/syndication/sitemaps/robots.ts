/** First path segments of personal pages, forms and APIs, which have nothing to index. */
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
 * Renders robots.txt (RFC 9309). Each segment is disallowed exactly, with a query, and with
 * anything below it, so that a page named /accounts stays allowed.
 */
export function renderRobotsText(site: string): string {
  const disallowed = NOT_FOR_SEARCH.flatMap((part) => [
    `Disallow: /${part}$`,
    `Disallow: /${part}?`,
    `Disallow: /${part}/`,
  ])
  return [
    'User-agent: *',
    'Allow: /',
    ...disallowed,
    'Disallow: /article/*/respond',
    'Disallow: /article/*/unread',
    '',
    `Sitemap: ${site}/sitemap.xml`,
    `Sitemap: ${site}/news-sitemap.xml`,
    '',
  ].join('\n')
}
