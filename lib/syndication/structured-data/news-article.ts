import type { ArticleView, Named } from '../../newsroom/articles/article.ts'
import type { CorrectionLine } from '../../newsroom/articles/correction.ts'
import type { SiteIdentity } from '../../platform/config/site.ts'
import { zonedStamp } from '../../text/time/site-time.ts'
import { getSharePath, getShareText, RATIOS } from '../share-images/share-image.ts'
import type { Thing } from './json-ld.ts'
import { describePublisher } from './organization.ts'

interface ArticleFacts {
  readonly article: ArticleView
  readonly tags: readonly Named[]
  readonly corrections: readonly CorrectionLine[]
}

/**
 * Describes an article as a NewsArticle, with what Google recommends (developers.google.com/search/
 * docs/appearance/structured-data/article). It contains nothing that the page doesn't show.
 */
export function describeNewsArticle(
  { article, tags, corrections }: ArticleFacts,
  site: SiteIdentity,
): Thing {
  const { author, category, publishedAt, updatedAt } = article
  const stamp = (at: string) => zonedStamp(at, site.timeZone)
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: `${site.url}/article/${encodeURIComponent(article.slug)}`,
    headline: article.headline,
    ...(article.dek ? { description: article.dek } : {}),
    image: listShareImages(article, site),
    datePublished: stamp(publishedAt),
    dateModified: stamp(updatedAt ?? publishedAt),
    author: [
      {
        '@type': 'Person',
        name: author.name,
        url: `${site.url}/author/${encodeURIComponent(author.slug)}`,
      },
    ],
    publisher: describePublisher(site),
    ...(category ? { articleSection: category.name } : {}),
    ...(tags.length > 0 ? { keywords: tags.map(({ name }) => name) } : {}),
    inLanguage: article.language,
    wordCount: article.words,
    ...(article.commentCount > 0 ? { commentCount: article.commentCount } : {}),
    ...(corrections.length > 0 ? { correction: corrections.map(describeCorrection(stamp)) } : {}),
    isAccessibleForFree: true,
  }
}

function describeCorrection(stamp: (at: string) => string) {
  return ({ notice, at }: CorrectionLine): Thing => {
    return { '@type': 'CorrectionComment', text: notice, datePublished: stamp(at) }
  }
}

function listShareImages(article: ArticleView, site: SiteIdentity): readonly string[] {
  const words = getShareText(article, site.name)
  return RATIOS.map((ratio) => site.url + getSharePath(article.slug, ratio, words))
}
