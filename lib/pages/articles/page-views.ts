import type { CommentsView } from '../../conversation/comments/comment.ts'
import type { MarginView } from '../../conversation/margin/margin-note.ts'
import type { MarginPick } from '../../conversation/margin/margin-pick.ts'
import type { ArticleView, Card, Named } from '../../newsroom/articles/article.ts'
import type { CorrectionLine } from '../../newsroom/articles/correction.ts'
import type { Translations } from '../../newsroom/translations/translation.ts'

/** What the masthead and the footer of every page show. */
export interface SiteFrame {
  readonly sections: readonly Named[]
  /** Standing pages, such as About; their addresses are /<slug>. */
  readonly pages: readonly Named[]
}

/** A section among all of them, in the order of the tree. */
export interface SectionChoice extends Named {
  /** 0 for a top one. */
  readonly depth: number
}

/** A section's row of cards on the front page. */
export interface Strip {
  readonly section: Named
  readonly cards: readonly Card[]
}

export interface FrontView {
  /** When the newest article went out; null while there is none. ISO 8601, UTC. */
  readonly edition: string | null
  readonly lead: Card | null
  /** At most three. */
  readonly second: readonly Card[]
  readonly latest: readonly Card[]
  readonly strips: readonly Strip[]
  readonly mostDiscussed: readonly Card[]
  /** The best inline feedback of the day. */
  readonly fromTheMargins: readonly MarginPick[]
  readonly corrections: readonly CorrectionLine[]
}

export type MoreTab = 'author' | 'category'

/** One of the two "Load more" lists under a story. Never holds the story being read. */
export interface MoreList {
  readonly tab: MoreTab
  /** The author or the category. */
  readonly of: Named
  /** All cards that this address shows, newest first. */
  readonly cards: readonly Card[]
  /** The slug through which the next address reaches; null at the end, or when the address is full. */
  readonly next: string | null
  /** True when more follow, but only on the author's or category's own page. */
  readonly full: boolean
}

/** An article as a link shows it. */
export interface StoryLink {
  readonly slug: string
  readonly headline: string
  /** BCP 47. */
  readonly language: string
}

/** What two articles have in common: names of tags, or else the name of their section. */
export type InCommon = { readonly topics: readonly string[] } | { readonly section: string }

/** A related article, and why it is. */
export interface Related {
  readonly card: Card
  readonly why: InCommon
}

export interface ArticlePageView {
  readonly article: ArticleView
  /** From the top section down to the article's own category; empty without one. */
  readonly path: readonly Named[]
  readonly tags: readonly Named[]
  readonly corrections: readonly CorrectionLine[]
  readonly translations: Translations
  /** The cards of the body's Keep reading blocks by slug; one that isn't public is missing. */
  readonly keepReading: Readonly<Record<string, Card>>
  /** At most two, best first: the first for Check also, the second for a body without Keep reading. */
  readonly related: readonly Related[]
  /** The articles that came out before and after it in its category; null at either end. */
  readonly older: StoryLink | null
  readonly newer: StoryLink | null
  /** Null when there is nothing else to load. */
  readonly byAuthor: MoreList | null
  readonly inCategory: MoreList | null
  /** The tab that the address opens. */
  readonly open: MoreTab
  readonly comments: CommentsView
  readonly margin: MarginView
}

/** One page of a list of articles (category, tag, author), newest first. */
export interface ListView {
  readonly name: string
  readonly description: string
  /** The address without query, such as /category/asean-news. */
  readonly address: string
  /** The sections above, from the top; empty for tags and authors. */
  readonly path: readonly Named[]
  readonly children: readonly Named[]
  readonly cards: readonly Card[]
  /** True on the list's first page. */
  readonly newest: boolean
  /** Slug after which the next page goes on (`?after=`); null on the last. */
  readonly olderAfter: string | null
}

export interface CorrectionsView {
  readonly corrections: readonly CorrectionLine[]
  readonly newest: boolean
  /** The id before which the next page goes on (`?before=`); null on the last. */
  readonly olderBefore: number | null
}
