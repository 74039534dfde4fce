import type { Named } from '../../newsroom/articles/article.ts'
import type { SiteIdentity } from '../../platform/config/site.ts'
import { getSharePath, getSiteShareText, SHAPES, SITE_SLUG } from '../share-images/share-image.ts'
import type { Thing } from './json-ld.ts'

/**
 * Slugs of standing pages for each policy of a NewsMediaOrganization (schema.org, Trust Project).
 * The first slug with a page is used.
 */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  publishingPrinciples: ['how-we-work', 'editorial-standards', 'editorial-policy', 'principles'],
  ethicsPolicy: ['ethics', 'ethics-policy', 'code-of-ethics'],
  ownershipFundingInfo: ['ownership', 'funding', 'ownership-and-funding'],
  masthead: ['masthead', 'team', 'our-team', 'staff'],
  verificationFactCheckingPolicy: ['fact-checking', 'verification'],
  unnamedSourcesPolicy: ['unnamed-sources', 'anonymous-sources'],
  diversityPolicy: ['diversity', 'diversity-policy'],
  actionableFeedbackPolicy: ['feedback', 'comment-policy', 'comments-policy'],
}

const CORRECTIONS_POLICY = ['corrections-policy']

/** Describes the newspaper. `pages` are the standing pages linked from the current page. */
export function describeNewsOrganization(site: SiteIdentity, pages: readonly Named[]): Thing {
  const policies = Object.entries(POLICIES).map(([policy, slugs]) => {
    return [policy, findPageUrl(slugs, site, pages)] as const
  })
  return {
    ...describePublisher(site),
    ...(site.tagline ? { slogan: site.tagline } : {}),
    // The corrections page always exists and explains how corrections are made.
    correctionsPolicy: findPageUrl(CORRECTIONS_POLICY, site, pages) ?? `${site.url}/corrections`,
    ...Object.fromEntries(policies.filter(([, address]) => address)),
  }
}

/** Describes the newspaper as the publisher of an article. */
export function describePublisher(site: SiteIdentity): Thing {
  const { width, height } = SHAPES.mark
  const url = site.url + getSharePath(SITE_SLUG, 'mark', getSiteShareText(site))
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.url}/#publisher`,
    name: site.name,
    url: `${site.url}/`,
    logo: { '@type': 'ImageObject', url, width, height },
  }
}

/** Tells search engines the name of the site. */
export function describeWebSite(site: SiteIdentity): Thing {
  return { '@type': 'WebSite', name: site.name, url: `${site.url}/` }
}

function findPageUrl(
  slugs: readonly string[],
  { url }: SiteIdentity,
  pages: readonly Named[],
): string | undefined {
  const found = slugs.find((slug) => pages.some((page) => page.slug === slug))
  return found && `${url}/${found}`
}
