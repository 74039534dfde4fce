import { xml, xmlDocument } from '../../text/markup/xml.ts'
import { zonedStamp } from '../../text/time/site-time.ts'

/** Limits set by Google News. */
export const NEWS_DAYS = 2
export const NEWS_ARTICLES = 1000

/** An article published within the last two days. */
export interface NewsArticle {
  readonly slug: string
  readonly headline: string
  /** BCP 47. */
  readonly language: string
  /** ISO 8601, UTC. */
  readonly publishedAt: string
}

export interface NewsPublisher {
  readonly name: string
  readonly url: string
  /** IANA. Dates are written with its UTC offset. */
  readonly timeZone: string
}

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
}

/** Renders a sitemap of new articles for Google News. */
export function renderNewsSitemap(articles: readonly NewsArticle[], site: NewsPublisher): string {
  return xmlDocument(xml('urlset', NAMESPACES, ...articles.map((one) => renderUrl(one, site))))
}

function renderUrl({ slug, headline, language, publishedAt }: NewsArticle, site: NewsPublisher) {
  const news = xml(
    'news:news',
    {},
    xml(
      'news:publication',
      {},
      xml('news:name', {}, site.name),
      xml('news:language', {}, toNewsLanguage(language)),
    ),
    xml('news:publication_date', {}, zonedStamp(publishedAt, site.timeZone)),
    xml('news:title', {}, headline),
  )
  return xml('url', {}, xml('loc', {}, `${site.url}/article/${encodeURIComponent(slug)}`), news)
}

/** ISO 639, except that Google News distinguishes zh-cn and zh-tw. */
function toNewsLanguage(language: string): string {
  const [primary = '', ...more] = language.toLowerCase().split('-')
  if (primary !== 'zh') return primary
  return more.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn'
}
