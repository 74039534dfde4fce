import { SITE_TAG } from '../platform/cache/site-tag.ts'
import { type Day, type Month, monthOf, utcDay } from '../text/time/calendar.ts'
import { isPublic } from './articles/article.ts'
import { type Filing, getListNames, type ListName } from './articles/lists/listings.ts'

/**
 * Cache tags. A public page carries the tag of everything it shows; a change invalidates tags, so
 * only the pages that show the changed thing are rendered again.
 */
export type CacheTag =
  | `list:${ListName}`
  | `article:${string}`
  | `counts:${string}`
  | `comments:${string}`
  | `day:${Day}`
  | `month:${Month}`
  | `translations:${number}`
  | 'front'
  | 'corrections'
  | typeof SITE_TAG

/** Tags pages with cards from that list: the list's own pages, feeds, "Load more". */
export const listTag = (list: ListName): CacheTag => `list:${list}`

/** Tags pages that show that article or link to it by slug. */
export const articleTag = (slug: string): CacheTag => `article:${slug}`

/** Tags pages that show that article's number of comments. */
export const countsTag = (slug: string): CacheTag => `counts:${slug}`

/** Tags pages that show, or could show, comments on that article. */
export const commentsTag = (slug: string): CacheTag => `comments:${slug}`

/** Tag pages that show what was published on that day, or in that month, in UTC. */
export const dayTag = (day: Day): CacheTag => `day:${day}`
export const monthTag = (month: Month): CacheTag => `month:${month}`

/** Tags pages that link to the translations in that group. */
export const translationsTag = (group: number): CacheTag => `translations:${group}`

export const FRONT_TAG: CacheTag = 'front'
export const CORRECTIONS_TAG: CacheTag = 'corrections'

/**
 * Returns the tags that a change to one article invalidates: its page under the old, new and former
 * slugs, every list it was or is in (category with ancestors, author, tags, latest, their feeds),
 * its day and month in the archive, the front page, the corrections page (it shows headlines) and
 * its translations. A standing page is linked in every footer, so it invalidates the whole site.
 * Nothing is invalidated if readers could see the article neither before nor after.
 *
 * `before` is null for a new article, `after` for a deleted one.
 */
export function tagsInvalidatedBy(
  before: Filing | null,
  after: Filing | null,
): readonly CacheTag[] {
  const seen = [before, after].filter((filing) => filing !== null)
  if (!seen.some(isPublic)) return []
  const tags = new Set<CacheTag>([FRONT_TAG, CORRECTIONS_TAG])
  for (const filing of seen) {
    for (const slug of [filing.slug, ...filing.formerSlugs]) tags.add(articleTag(slug))
    for (const list of getListNames(filing)) tags.add(listTag(list))
    for (const tag of getArchiveTags(filing)) tags.add(tag)
    if (filing.kind === 'page') tags.add(SITE_TAG)
    if (filing.translationGroup !== null) tags.add(translationsTag(filing.translationGroup))
  }
  return [...tags]
}

function getArchiveTags(filing: Filing): readonly CacheTag[] {
  if (!getListNames(filing).includes('all') || !filing.publishedAt) return []
  const day = utcDay(filing.publishedAt.getTime())
  return [dayTag(day), monthTag(monthOf(day))]
}

/**
 * Returns the tags that a change to one comment invalidates. If the number of comments changes,
 * that includes all cards with the count, and the front page, which ranks by it. The front page
 * also shows the best inline comments.
 */
export function tagsInvalidatedByComment(
  { slug }: { readonly slug: string },
  { countChanges = false, inline = false }: { countChanges?: boolean; inline?: boolean } = {},
): readonly CacheTag[] {
  const own = commentsTag(slug)
  if (countChanges) return [own, countsTag(slug), FRONT_TAG]
  return inline ? [own, FRONT_TAG] : [own]
}

/**
 * Returns the tags that a change to a translation group invalidates: the page of each article and
 * the sitemaps. Even the page of an article that is alone in its group is rendered again, so that
 * it carries the group's tag when the first translation is published.
 */
export function tagsInvalidatedByTranslations(
  articles: readonly { readonly slug: string; readonly status: string }[],
): readonly CacheTag[] {
  const shown = articles.filter(isPublic)
  const pages = shown.map(({ slug }) => articleTag(slug))
  return shown.length > 1 ? [listTag('all'), ...pages] : pages
}
