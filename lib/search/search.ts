import type { ArticleCard, Named } from '../newsroom/articles/article.ts'
import type { Piece } from './words/excerpt.ts'

export const SEARCH_PLACES = ['articles', 'comments'] as const
export type SearchPlace = (typeof SEARCH_PLACES)[number]

/** best: by how well they fit, the newer ones before the old. */
export const SEARCH_SORTS = ['best', 'newest'] as const

/** Found things on one page: some screens of reading. */
export const SEARCH_PAGE = 10
/**
 * What is ranked of more than that: the newest that have the words, that have one of them in the
 * headline, and that have them side by side. Nobody reads further, and a frequent word costs no more
 * than a rare one.
 */
export const [MOST_FOUND, MOST_TITLED, MOST_WHOLE] = [300, 150, 150]
/** The last page that there can be. */
export const LAST_PAGE = Math.ceil((MOST_FOUND + MOST_TITLED + MOST_WHOLE) / SEARCH_PAGE)
/** What is proposed while somebody types. */
export const SUGGESTIONS = 6

/** What somebody asks for; empty: not asked. */
export interface SearchRequest {
  /** As it was typed. */
  readonly typed: string
  readonly place: SearchPlace
  /** Slugs; the sections below a section belong to it. */
  readonly category: string
  readonly author: string
  /** First subtag of a language, such as `id`. */
  readonly language: string
  /** Calendar days of the site's zone, both included: `2026-03-01`. */
  readonly from: string
  readonly to: string
  readonly sort: (typeof SEARCH_SORTS)[number]
  /** From 1. */
  readonly page: number
}

/** An article that was found, with what was asked for marked in its words. */
export interface ArticleHit {
  readonly card: ArticleCard
  /** A path on this site. */
  readonly address: string
  readonly headline: readonly Piece[]
  /** Where the words stand in the text; its dek where they stand in none. */
  readonly excerpt: readonly Piece[]
}

/** A comment that was found. */
export interface CommentHit {
  readonly id: number
  /** Who wrote it; the handle is empty without an account. */
  readonly author: { readonly name: string; readonly handle: string }
  /** ISO 8601, UTC. */
  readonly at: string
  readonly excerpt: readonly Piece[]
  readonly article: {
    readonly slug: string
    readonly headline: string
    readonly language: string
  }
}

interface Found<Hit> {
  readonly hits: readonly Hit[]
  /** How many there are, or are ranked. */
  readonly count: number
  /** Whether there are more than that, older ones. */
  readonly more: boolean
  /** How many pages there are. */
  readonly pages: number
}

export interface ArticlesFound extends Found<ArticleHit> {
  /** Who wrote what was found, and in which languages: those that it can be narrowed down to. */
  readonly authors: readonly Named[]
  readonly languages: readonly string[]
  /** What was meant, where nothing was found, and what is found by it. */
  readonly meant: { readonly typed: string; readonly hits: readonly ArticleHit[] } | null
}

export type CommentsFound = Found<CommentHit>

export interface SearchView {
  readonly request: SearchRequest
  /** Whether some of what was typed was too much to look for. */
  readonly cut: boolean
  /** Null when something else is asked for, or nothing. */
  readonly articles: ArticlesFound | null
  readonly comments: CommentsFound | null
}

/** What is proposed while somebody types. */
export interface Suggestion {
  readonly headline: string
  readonly language: string
  /** A path on this site. */
  readonly address: string
}
