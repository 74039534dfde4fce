/**
 * The lists in which a published article stands, by name. A list's name is also its cache tag's:
 * see lib/newsroom/invalidated-tags.ts.
 */
export type ListName =
  | 'all'
  | 'scheduled'
  | 'pages'
  | `author:${string}`
  | `category:${string}`
  | `language:${string}`
  | `tag:${string}`

export const authorList = (slug: string): ListName => `author:${slug}`
export const categoryList = (slug: string): ListName => `category:${slug}`
export const tagList = (slug: string): ListName => `tag:${slug}`

/** The list of a language, by its first subtag: `en-GB` and `en` are one to those who follow it. */
export const languageList = (language: string): ListName => `language:${primaryLanguage(language)}`

/** `zh` of `zh-Hant-TW`. Lower case. */
export function primaryLanguage(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase()
}

/** What decides where an article is listed and which pages show it. */
export interface Filing {
  readonly slug: string
  readonly formerSlugs: readonly string[]
  readonly kind: string
  /** BCP 47. */
  readonly language: string
  readonly status: string
  /** Null while it has never been published or scheduled. */
  readonly publishedAt: Date | null
  readonly authorSlug: string
  /** The article's own category and its ancestors, from itself up; empty without one. */
  readonly categorySlugs: readonly string[]
  readonly tagSlugs: readonly string[]
  /** The number of the set of its translations; null without. */
  readonly translationGroup: number | null
}

/** Is the article on the site at all? */
export function isPublic(filing: { readonly status: string }): boolean {
  return filing.status === 'published'
}

/**
 * Every list that the article stands in: those that readers see, none for drafts, for a standing
 * page the one that every page's foot shows, and for one that waits for its time the list that the
 * newsroom's timer reads.
 */
export function listsOf(filing: Filing): readonly ListName[] {
  if (filing.status === 'scheduled') return ['scheduled']
  if (!isPublic(filing) || !filing.publishedAt) return []
  if (filing.kind === 'page') return ['pages']
  return [
    'all',
    languageList(filing.language),
    authorList(filing.authorSlug),
    ...filing.categorySlugs.map(categoryList),
    ...filing.tagSlugs.map(tagList),
  ]
}
