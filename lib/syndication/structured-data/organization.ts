import type { Named } from '../../newsroom/articles/article.ts'
import type { SiteIdentity } from '../../platform/config/site.ts'
import { OF_THE_SITE, SHAPES, sharePath, siteShareWords } from '../share-images/share-picture.ts'
import type { Thing } from './json-ld.ts'

/**
 * Which standing page, by its slug, is which policy of a NewsMediaOrganization (schema.org, after the
 * Trust Project): the first of a policy's slugs that has a page.
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

/** The newspaper itself. `pages` are the standing pages that the page shown links to. */
export function newsOrganization(site: SiteIdentity, pages: readonly Named[]): Thing {
  const policies = Object.entries(POLICIES).map(([policy, slugs]) => {
    return [policy, addressOf(slugs, site, pages)] as const
  })
  return {
    ...publisher(site),
    ...(site.tagline ? { slogan: site.tagline } : {}),
    // The list of corrections is always there, and says itself how they are made.
    correctionsPolicy: addressOf(CORRECTIONS_POLICY, site, pages) ?? `${site.url}/corrections`,
    ...Object.fromEntries(policies.filter(([, address]) => address)),
  }
}

/** The newspaper in as few words as an article needs of its publisher. */
export function publisher(site: SiteIdentity): Thing {
  const { width, height } = SHAPES.mark
  const url = site.url + sharePath(OF_THE_SITE, 'mark', siteShareWords(site))
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.url}/#publisher`,
    name: site.name,
    url: `${site.url}/`,
    logo: { '@type': 'ImageObject', url, width, height },
  }
}

/** By this search engines know what to call the site. */
export function webSite(site: SiteIdentity): Thing {
  return { '@type': 'WebSite', name: site.name, url: `${site.url}/` }
}

function addressOf(
  slugs: readonly string[],
  { url }: SiteIdentity,
  pages: readonly Named[],
): string | undefined {
  const found = slugs.find((slug) => pages.some((page) => page.slug === slug))
  return found && `${url}/${found}`
}
