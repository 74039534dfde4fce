import { isPublic } from '../article.ts'

/**
 * The names of the lists an article can be in. Each list also has a cache tag: `list:` and its name
 * (lib/newsroom/invalidated-tags.ts).
 */
export type ListName =
  | 'all'
  | 'scheduled'
  | 'pages'
  | `author:${string}`
  | `category:${string}`
  | `language:${string}`
  | `tag:${string}`

/** The kinds of lists that have a page of their own. */
export type ListKind = 'author' | 'category' | 'tag'

export function getListName(kind: ListKind, slug: string): ListName {
  return `${kind}:${slug}`
}

export const authorList = (slug: string): ListName => `author:${slug}`
export const categoryList = (slug: string): ListName => `category:${slug}`
export const tagList = (slug: string): ListName => `tag:${slug}`

/** The list of a language, by its first subtag: `en-GB` and `en` share one list. */
export const languageList = (language: string): ListName =>
  `language:${getPrimaryLanguage(language)}`

/** `zh-Hant-TW` → `zh`. Always lower case. */
export function getPrimaryLanguage(language: string): string {
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
  /** Null until it is published or scheduled for the first time. */
  readonly publishedAt: Date | null
  readonly authorSlug: string
  /** The article's category and its ancestors, from itself up; empty if it has none. */
  readonly categorySlugs: readonly string[]
  readonly tagSlugs: readonly string[]
  /** The translation group it belongs to; null if it has no translations. */
  readonly translationGroup: number | null
}

/**
 * Returns every list the article is in. Drafts are in none, standing pages in the one that the
 * footer shows, scheduled articles in the one that the publishing timer reads.
 */
export function getListNames(filing: Filing): readonly ListName[] {
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
