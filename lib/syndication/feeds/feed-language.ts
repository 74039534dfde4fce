import type { FeedSite, FeedView } from './feed.ts'

/** The language of a feed as a whole: its own if it follows one, else that of the newspaper. */
export function feedLanguage({ of }: FeedView, site: FeedSite): string {
  return of.kind === 'language' ? of.slug : site.language
}
