import type { FeedSite, FeedView } from './feed.ts'

/** The feed's language: of a language feed that language, else the site's. */
export function getFeedLanguage({ of }: FeedView, site: FeedSite): string {
  return of.kind === 'language' ? of.slug : site.language
}
