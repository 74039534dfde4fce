import { SITE_TAG } from '../platform/cache/site-tag.ts'
import { type Day, type Month, monthOf, utcDay } from '../text/time/calendar.ts'
import { type Filing, isPublic, type ListName, listsOf } from './articles/lists/listings.ts'

/**
 * Cache tags. Every public page carries the tag of each thing that it shows, and a change renews
 * by tag, so that exactly the pages which show a thing are rendered anew.
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

/** The tag of every page whose cards come from that list: its own pages, feeds, "Load more". */
export const listTag = (list: ListName): CacheTag => `list:${list}`

/** The tag of every page that shows that article or links to it by slug. */
export const articleTag = (slug: string): CacheTag => `article:${slug}`

/** The tag of every page that shows how many comments that article has, by slug. */
export const countsTag = (slug: string): CacheTag => `counts:${slug}`

/** The tag of every page that shows (or could show) comments of that article, by slug. */
export const commentsTag = (slug: string): CacheTag => `comments:${slug}`

/** The tag of every page that shows what came out on that day, or in that month, in UTC. */
export const dayTag = (day: Day): CacheTag => `day:${day}`
export const monthTag = (month: Month): CacheTag => `month:${month}`

/** The tag of every page that names the other translations of that set, by its number. */
export const translationsTag = (group: number): CacheTag => `translations:${group}`

export const FRONT_TAG: CacheTag = 'front'
export const CORRECTIONS_TAG: CacheTag = 'corrections'

/**
 * Every page that one change to one article touches, named by tag: its own page under the old and
 * the new slug and each former one, every list it stood in before or stands in now (old and new
 * category with their ancestors, author, tags, the latest, their feeds), the day and the month on which
 * it came out, the front page, the corrections, whose lines carry headlines, and the pages of its
 * translations, which lead to it. A standing page is named at the foot of every page. A change that no
 * reader could see before or can see now touches nothing.
 *
 * `before` is null for a new article, `after` for one that is gone.
 */
export function touchedBy(before: Filing | null, after: Filing | null): readonly CacheTag[] {
  const seen = [before, after].filter((filing) => filing !== null)
  if (!seen.some(isPublic)) return []
  const tags = new Set<CacheTag>([FRONT_TAG, CORRECTIONS_TAG])
  for (const filing of seen) {
    for (const slug of [filing.slug, ...filing.formerSlugs]) tags.add(articleTag(slug))
    for (const list of listsOf(filing)) tags.add(listTag(list))
    for (const tag of archiveTags(filing)) tags.add(tag)
    if (filing.kind === 'page') tags.add(SITE_TAG)
    if (filing.translationGroup !== null) tags.add(translationsTag(filing.translationGroup))
  }
  return [...tags]
}

function archiveTags(filing: Filing): readonly CacheTag[] {
  if (!listsOf(filing).includes('all') || !filing.publishedAt) return []
  const day = utcDay(filing.publishedAt.getTime())
  return [dayTag(day), monthTag(monthOf(day))]
}

/**
 * Every page that one change to one comment touches. Where the number of comments changes, those are
 * the cards that say it, and the front page, which ranks by it; otherwise only the article's own, and
 * of inline feedback the front page, which shows the best.
 */
export function touchedByComment(
  { slug }: { readonly slug: string },
  { countChanges = false, inline = false }: { countChanges?: boolean; inline?: boolean } = {},
): readonly CacheTag[] {
  const own = commentsTag(slug)
  if (countChanges) return [own, countsTag(slug), FRONT_TAG]
  return inline ? [own, FRONT_TAG] : [own]
}

/**
 * Every page that a change of who belongs together touches: each article's own, and the sitemaps,
 * which name translations too. The page of one that has no other public one yet is touched as well:
 * it must know by which tag it will hear of the first.
 */
export function touchedByTranslations(
  articles: readonly { readonly slug: string; readonly status: string }[],
): readonly CacheTag[] {
  const shown = articles.filter(isPublic)
  const pages = shown.map(({ slug }) => articleTag(slug))
  return shown.length > 1 ? [listTag('all'), ...pages] : pages
}
